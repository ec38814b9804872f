import { database } from './database.ts';
import { syncNow } from './sync.ts';

/** Goes on with the account of this device after a new sign-in: what waited is sent. */
export async function resumeAccount(person: string): Promise<void> {
  await database.transaction('rw', database.device, async () => {
    const row = await database.device.get('home');
    if (!row) return;
    const { trouble: _, ...rest } = row;
    await database.device.put({ ...rest, person });
  });
  await syncNow();
}
