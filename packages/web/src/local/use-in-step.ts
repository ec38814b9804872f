import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { database } from './database.ts';

/** Keeps the device and the server equal while somebody is signed in, and says whether somebody is; loads nothing otherwise. */
export function useInStep(): boolean {
  const account = useLiveQuery(() => database.device.get('home'))?.account;
  useEffect(() => {
    if (account === undefined) return undefined;
    let stop = (): void => {};
    let left = false;
    const begin = async (): Promise<void> => {
      const { keepInStep } = await import('./sync.ts');
      if (!left) stop = keepInStep();
    };
    void begin();
    return () => {
      left = true;
      stop();
    };
  }, [account]);
  return account !== undefined;
}
