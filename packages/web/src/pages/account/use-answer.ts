import type { Api } from '@ironstride/server/contract';
import { useCallback, useEffect, useState } from 'react';
import { ask, type Answered, type Asked } from '../../local/client.ts';

/** Asks the server when the page comes, and again when told; undefined while the first answer is on its way. */
export function useAnswer<C extends keyof Api & `GET ${string}`>(
  call: C,
  asked: Asked<C>,
): { readonly answer: Answered<Api[C]['answer']> | undefined; readonly reload: () => Promise<void> } {
  const [answer, setAnswer] = useState<Answered<Api[C]['answer']>>();
  const written = JSON.stringify(asked);
  const reload = useCallback(async () => {
    setAnswer(await ask(call, JSON.parse(written) as Asked<C>)); // it was written just now
  }, [call, written]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { answer, reload };
}
