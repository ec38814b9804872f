import { RULES } from '@ironstride/core';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { Citation } from './citation.tsx';
import { NumberRow } from './number-row.tsx';

/** One rule with its reasons, numbers and sources. */
export function RulePage({ id }: { readonly id: string }) {
  const { evidence: text, says, number } = useWords();
  const rule = RULES.find((one) => one.id === id);
  if (!rule) {
    return (
      <div className={ui.page}>
        <h1>{text.unknown}</h1>
        <Link href={ADDRESS.evidence}>{text.all}</Link>
      </div>
    );
  }
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Link href={ADDRESS.evidence}>← {text.all}</Link>
      <header className={ui.tight}>
        <h1>{says(rule.statement)}</h1>
        <p className={ui.muted}>
          <code lang="en">{rule.id}</code>
        </p>
      </header>
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{text.because}</h2>
        <p>{says(rule.because)}</p>
        <h2>{text.strength}</h2>
        <p>{text.grades[rule.evidence]}</p>
        <h2>{text.how}</h2>
        <p>
          {text.levels[rule.level]}. {text.weight(rule.weight)}. {rule.locked && text.locked}
        </p>
      </section>
      {Object.keys(rule.parameters).length > 0 && (
        <section className={`${ui.card} ${ui.stack}`}>
          <h2>{text.parameters}</h2>
          <div className={ui.scroll} tabIndex={0} role="region" aria-label={text.parameters}>
            <table className={`${ui.table} ${ui.small}`}>
              <thead>
                <tr>
                  <th scope="col">{text.meaning}</th>
                  <th scope="col">{text.value}</th>
                  <th scope="col">{text.source}</th>
                </tr>
              </thead>
              <tbody>
                {Object.entries(rule.parameters).map(([name, one]) => (
                  <NumberRow key={name} one={one} value={number(one.value)} />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{text.sources}</h2>
        <ul className={ui.list}>
          {rule.sources.map((source) => (
            <li key={source}>{source === 'convention' ? text.grades.convention : <Citation source={source} />}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
