import { bodyMapShapes, type Muscle } from '@ironstride/core';
import css from './figure.module.css';

/** The body from the front and from behind with the muscles at work. */
export function BodyMap({
  primary,
  secondary,
  label,
}: {
  readonly primary: readonly Muscle[];
  readonly secondary: readonly Muscle[];
  readonly label: string;
}) {
  return (
    <svg
      className={css.map}
      viewBox="0 0 190 196"
      role="img"
      aria-label={label}
      dangerouslySetInnerHTML={{ __html: bodyMapShapes(primary, secondary) }}
    />
  );
}
