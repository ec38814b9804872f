import { ARTICLE_CLAIMS, RULES } from '@ironstride/core';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { Citation } from './citation.tsx';

const STATEMENTS = new Map(RULES.map(({ id, statement }) => [id, statement]));
const NOTES = { kept: ui.noteGood, careful: ui.note, unproven: ui.noteWarn, changed: ui.noteWarn };

/** The article that the project began with, claim by claim, and what became of each. */
export function Claims() {
  const { evidence: text, says } = useWords();
  return (
    <section className={ui.stack}>
      <h2>{text.claims.title}</h2>
      <p className={ui.muted}>{text.claims.lead}</p>
      <ul className={ui.list}>
        {ARTICLE_CLAIMS.map((claim) => (
          <li key={claim.id} className={`${ui.card} ${ui.stack}`}>
            <p>
              <strong>{claim.id}</strong> · {says(claim.says)}
            </p>
            <div className={NOTES[claim.verdict]}>
              <p>
                <strong>{text.claims.verdicts[claim.verdict]}.</strong> {says(claim.became)}
              </p>
            </div>
            <details className={ui.details}>
              <summary>{text.claims.ground}</summary>
              <ul className={ui.list}>
                {claim.rules.map((id) => (
                  <li key={id}>
                    <Link href={ADDRESS.rule(id)}>{says(STATEMENTS.get(id) ?? id)}</Link>
                  </li>
                ))}
                {claim.sources.map((source) => (
                  <li key={source}>
                    <Citation source={source} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
