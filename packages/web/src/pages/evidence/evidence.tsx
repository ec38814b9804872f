import { NUMBERS, RULES } from '@ironstride/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';

/** Every rule and every number, with how well it is founded. */
export function EvidencePage() {
  const text = useWords().evidence;
  const [search, setSearch] = useState('');
  const found = RULES.filter((rule) => `${rule.id} ${rule.statement} ${rule.because}`.toLowerCase().includes(search.toLowerCase()));
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
          <ul className={ui.list}>
            {found
              .filter((rule) => rule.family === family)
              .map((rule) => (
                <li key={rule.id} className={`${ui.card} ${ui.tight}`}>
                  <Link href={ADDRESS.rule(rule.id)}>
                    <strong>{rule.statement}</strong>
                  </Link>
                  <span className={`${ui.small} ${ui.muted}`}>
                    {text.levels[rule.level]} · {text.grades[rule.evidence]} · {rule.id}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <details className={ui.details}>
        <summary>{text.numbers}</summary>
        {NUMBERS.map((table) => (
          <section key={table.name} className={ui.stack}>
            <h3>{table.name}</h3>
            <div className={ui.scroll} tabIndex={0} role="region" aria-label={table.name}>
              <table className={`${ui.table} ${ui.small}`}>
                <tbody>
                  {Object.entries(table.doses).map(([name, number]) => (
                    <tr key={name}>
                      <th scope="row">{number.says}</th>
                      <td>
                        {JSON.stringify(number.value)} {number.unit}
                      </td>
                      <td>{number.source}</td>
                    </tr>
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
