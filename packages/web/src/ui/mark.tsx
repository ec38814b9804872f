import css from './mark.module.css';

/** What is marked: disciplines have a colour and a shape of their own, so that neither is needed alone. */
export type MarkKind = 'run' | 'strength' | 'core' | 'mobility' | 'other' | 'race';

/** A disc for running, a square bar-bell for strength, a diamond for core, a ring for mobility, a flag for a race. */
export function Mark({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg className={`${css.mark} ${css[kind === 'race' ? 'run' : kind]}`} viewBox="0 0 16 16" aria-hidden="true">
      {kind === 'run' && <circle cx="8" cy="8" r="6.5" />}
      {kind === 'strength' && <path d="M1 4h3v8H1zM12 4h3v8h-3zM4 7h8v2H4z" />}
      {kind === 'core' && <path d="M8 1l7 7-7 7-7-7z" />}
      {kind === 'mobility' && (
        <path fillRule="evenodd" d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m0 3.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2" />
      )}
      {kind === 'other' && <path d="M8 2l6.5 12h-13z" />}
      {kind === 'race' && <path d="M3 1h2v1l9-1-2.5 4L14 9 5 8.5V15H3z" />}
    </svg>
  );
}
