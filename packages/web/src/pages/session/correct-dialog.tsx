import { kgFrom, kgIn } from '@ironstride/core';
import { useState } from 'react';
import type { DoneSet } from '../../local/rows.ts';
import { Dialog } from '../../ui/dialog.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { isBelievable, MOST, numberOf } from './believable.ts';
import { NumberInput } from './number-input.tsx';

interface CorrectDialogProps {
  readonly name: string;
  readonly set: DoneSet;
  readonly onSave: (set: DoneSet) => void;
  readonly onClose: () => void;
}

const COUNTS = ['reps', 'seconds', 'metres', 'rir'] as const;

/** Corrects the numbers of a set that was done. */
export function CorrectDialog({ name, set, onSave, onClose }: CorrectDialogProps) {
  const words = useWords();
  const text = words.session;
  const { units, number } = words;
  const before = set.kg === undefined ? '' : number(kgIn(set.kg, units));
  const [weight, setWeight] = useState(before);
  const [counts, setCounts] = useState<Readonly<Record<string, string>>>({});
  const mostKg = kgIn(MOST.anyKg, units);
  const believed = isBelievable(weight, mostKg) && COUNTS.every((key) => isBelievable(counts[key] ?? '', MOST[key]));
  const save = (): void => {
    const { kg: _, ...rest } = set;
    const typed = numberOf(weight);
    const kg = weight === before ? set.kg : typed === undefined ? undefined : kgFrom(typed, units);
    const better = Object.fromEntries(
      COUNTS.flatMap((key) => {
        const count = numberOf(counts[key] ?? '');
        return count === undefined ? [] : [[key, Math.round(count)]];
      }),
    );
    onSave({ ...rest, ...(kg !== undefined && { kg }), ...better });
  };
  return (
    <Dialog title={name} onClose={onClose}>
      {set.exercise !== undefined && (
        <NumberInput label={text.weight[units.weight]} value={weight} onChange={setWeight} tap={1} most={mostKg} />
      )}
      {COUNTS.filter((key) => set[key] !== undefined).map((key) => (
        <NumberInput
          key={key}
          label={text[key]}
          value={counts[key] ?? String(set[key])}
          onChange={(value) => setCounts((all) => ({ ...all, [key]: value }))}
          tap={1}
          most={MOST[key]}
        />
      ))}
      <div className={ui.row}>
        <button type="button" className={ui.primary} disabled={!believed} onClick={save}>
          {words.app.save}
        </button>
        <button type="button" className={ui.button} onClick={onClose}>
          {words.app.cancel}
        </button>
      </div>
    </Dialog>
  );
}
