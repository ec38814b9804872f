import { kgFrom, kgIn } from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import { useState } from 'react';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import type { Words } from '../../words/en.ts';
import { useWords } from '../../words/use-words.tsx';
import { answered } from './draft.ts';
import { readPieces, readPlates, type Plates } from './pieces.ts';
import type { QuestionProps } from './questions.tsx';

type Weights = NonNullable<AthleteRecord['weights']>;

const LISTS = ['dumbbells', 'single-dumbbells', 'kettlebells', 'medicine-balls'] as const;

/** What somebody owns to load exercises with, each kind in one line as it is said aloud. */
export function WeightsQuestion({ draft, onEdit, problemsAt }: QuestionProps) {
  const words = useWords();
  const text = words.start.owned;
  const { units } = words;
  const unit = units.weight;
  const { weights = {} } = draft.athlete;
  const set = (key: keyof Weights, value: Weights[keyof Weights]): void => {
    const { [key]: _, ...rest } = weights;
    const next: Weights = value === undefined ? rest : { ...rest, [key]: value };
    onEdit(Object.keys(next).length > 0 ? answered(draft, { weights: next }) : answered(draft, {}, ['weights']));
  };
  return (
    <fieldset className={ui.stack}>
      <legend className={ui.legend}>{text.title(unit)}</legend>
      <p className={`${ui.small} ${ui.muted}`}>{text.hint}</p>
      <div className={ui.pair}>
        {LISTS.map((key) => (
          <Typed
            key={`${key} ${unit}`}
            label={text[key]}
            value={(weights[key] ?? []).map((kg) => words.number(kgIn(kg, units))).join(words.apart)}
            problems={problemsAt(`weights › ${key}`)}
            onRead={(written) => {
              const pieces = readPieces(written);
              if (pieces) set(key, pieces.length > 0 ? pieces.map((one) => kgFrom(one, units)) : undefined);
              return pieces !== undefined;
            }}
          />
        ))}
        <Typed
          key={`bar ${unit}`}
          label={text.bar}
          value={weights.bar === undefined ? '' : words.number(kgIn(weights.bar, units))}
          problems={problemsAt('weights › bar')}
          onRead={(written) => {
            const pieces = readPieces(written);
            if (!pieces || pieces.length > 1) return false;
            set('bar', pieces[0] === undefined ? undefined : kgFrom(pieces[0], units));
            return true;
          }}
        />
        <Typed
          key={`plates ${unit}`}
          label={text.plates}
          value={platesText(weights.plates ?? {}, words)}
          problems={problemsAt('weights › plates')}
          onRead={(written) => {
            const plates = readPlates(written, (one) => kgFrom(one, units));
            if (plates) set('plates', Object.keys(plates).length > 0 ? plates : undefined);
            return plates !== undefined;
          }}
        />
      </div>
    </fieldset>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly problems: readonly string[];
  /** False for words that say no weights. */
  readonly onRead: (written: string) => boolean;
}

/** A line that is read when it is left, with decimal commas where the language has them; what cannot be read stays as it was typed, with the reason. */
function Typed({ label, value, problems, onRead }: TypedProps) {
  const words = useWords();
  const text = words.start.owned;
  const plain = (written: string): string => (words.apart.includes(';') ? written.replaceAll(/(\d),(\d)/g, '$1.$2') : written);
  const [unread, setUnread] = useState(false);
  return (
    <Field label={label} problems={unread ? [text.unread] : problems}>
      {(props) => (
        <input
          {...props}
          inputMode="text"
          autoComplete="off"
          defaultValue={value}
          onBlur={({ target }) => target.value !== value && setUnread(!onRead(plain(target.value)))}
        />
      )}
    </Field>
  );
}

/** `20, 10 × 2, 5`: heaviest first, one pair where nothing is said. */
function platesText(plates: Plates, { units, number, apart }: Words): string {
  return Object.entries(plates)
    .map(([kg, pairs]) => ({ kg: Number(kg), pairs }))
    .toSorted((a, b) => b.kg - a.kg)
    .map(({ kg, pairs }) => `${number(kgIn(kg, units))}${pairs === 1 ? '' : ` × ${pairs}`}`)
    .join(apart);
}
