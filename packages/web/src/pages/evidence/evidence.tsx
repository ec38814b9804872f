import { NUMBERS, RULES } from '@ironstride/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { Claims } from './claims.tsx';
import { NumberRow } from './number-row.tsx';
import { valueText } from './value-text.ts';

/** Every rule and every number, with how well it is founded. */
export function EvidencePage() {
  const { evidence: text, says, number } = useWords();
  const [search, setSearch] = useState('');
  const found = RULES.filter((rule) =>
    `${rule.id} ${says(rule.statement)} ${says(rule.because)}`.toLowerCase().includes(search.toLowerCase()),
  );
  return (
    <div className={ui.page}>
      <header className={ui.tight}>
        <h1>{text.title}</h1>
        <p className={ui.muted}>{text.lead}</p>
      </header>
      <Field label={text.search}>
        {(props) => <input {...props} type="search" value={search} onChange={({ target }) => setSearch(target.value)} />}
      </Field>
      {(['placement', 'wish', 'progression'] as const).map((family) => (
        <section key={family} className={ui.stack}>
          <h2>{text.families[family]}</h2>
          <ul className={ui.cards}>
            {found
              .filter((rule) => rule.family === family)
              .map((rule) => (
                <li key={rule.id} className={`${ui.card} ${ui.tight}`}>
                  <Link href={ADDRESS.rule(rule.id)}>
                    <strong>{says(rule.statement)}</strong>
                  </Link>
                  <span className={`${ui.small} ${ui.muted}`}>
                    {text.levels[rule.level]} · {text.grades[rule.evidence]} · <code lang="en">{rule.id}</code>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {search === '' && <Claims />}
      <details className={ui.details}>
        <summary>{text.numbers}</summary>
        {NUMBERS.map((table) => (
          <section key={table.name} className={ui.stack}>
            <h3>{says(table.name)}</h3>
            <div className={ui.scroll} tabIndex={0} role="region" aria-label={says(table.name)}>
              <table className={`${ui.table} ${ui.small}`}>
                <tbody>
                  {Object.entries(table.doses).map(([name, one]) => (
                    <NumberRow key={name} one={one} value={valueText(one.value, number, text.values)} />
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        ))}
      </details>
    </div>
  );
}
