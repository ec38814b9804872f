import { useWords } from '../../words/use-words.tsx';

interface NumberRowProps {
  readonly one: { readonly says: string; readonly unit: string; readonly source: string };
  /** The value as text. */
  readonly value: string;
}

/** A number that the planner uses: what it means, its value and where it comes from. */
export function NumberRow({ one, value }: NumberRowProps) {
  const { says } = useWords();
  return (
    <tr>
      <th scope="row">{says(one.says)}</th>
      <td>
        {value} {says(one.unit)}
      </td>
      <td>{one.source === 'convention' ? says(one.source) : one.source}</td>
    </tr>
  );
}
