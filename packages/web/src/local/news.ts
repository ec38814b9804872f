import { ask } from './client.ts';
import { database } from './database.ts';

/** Keeps whether something happened to the account that the person has not looked at, as the server says it with each exchange. */
export async function keepNews(news: boolean): Promise<void> {
  const row = await database.device.get('home');
  if (row && (row.news ?? false) !== news) await database.device.update('home', { news });
}

/** The person has read what happened up to this entry; their other devices learn of it. */
export async function noteLooked(seq: number): Promise<void> {
  const answer = await ask('PUT /api/audit/looked', { body: { seq } });
  if (answer.ok) await keepNews(false);
}
