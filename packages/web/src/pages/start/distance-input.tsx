import { kmFrom, kmIn } from '@ironstride/core';
import { useWords } from '../../words/use-words.tsx';

interface DistanceInputProps {
  readonly id: string;
  readonly className: string;
  readonly km: number;
  readonly most: number;
  readonly onChange: (km: number) => void;
}

/** A distance in the person’s unit, to a tenth of it; kept in kilometres. */
export function DistanceInput({ km, most, onChange, ...props }: DistanceInputProps) {
  const { units } = useWords();
  const shown = units.distance === 'km' ? km : Math.round(kmIn(km, units) * 10) / 10;
  return (
    <input
      {...props}
      type="number"
      inputMode="decimal"
      min={0}
      max={Math.floor(kmIn(most, units))}
      step="any"
      value={shown}
      onChange={({ target }) => onChange(Math.round(kmFrom(target.valueAsNumber || 0, units) * 1000) / 1000)}
    />
  );
}
