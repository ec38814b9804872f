import { REFERENCES, type ReferenceKey } from '@ironstride/core';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';

/** One work of the bibliography, what it shows, and how far it was checked. */
export function Citation({ source }: { readonly source: ReferenceKey }) {
  const { evidence: text, says } = useWords();
  const { authors, year, title, where, checked, shows, ...rest } = REFERENCES[source];
  return (
    <div className={ui.tight}>
      <p>
        <span lang="en">
          {authors} ({year}). {title}. <em>{where}</em>.
        </span>{' '}
        {'doi' in rest && (
          <a href={`https://doi.org/${rest.doi}`} rel="noreferrer" target="_blank">
            {rest.doi}
          </a>
        )}
      </p>
      <p className={ui.small}>{says(shows)}</p>
      <p className={`${ui.small} ${ui.muted}`}>{text.checked[checked]}</p>
    </div>
  );
}
