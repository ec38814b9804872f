import { formatDate, type Difference, type PlainDate, type Placement } from '@ironstride/core';
import type { LayerRow, LayerSession } from '../local/rows.ts';

/** A change that was accepted, as the season keeps it. */
export function layerOf(cause: LayerRow['cause'], on: PlainDate, { moved, added, gone, changed }: Difference): LayerRow {
  const slot = ({ date, half }: Placement): string => `${formatDate(date)} ${half}`;
  const named = ({ session: { kind, title } }: Placement): LayerSession => ({ kind, ...(title !== undefined && { title }) });
  return {
    on: formatDate(on),
    cause,
    sessions: [
      ...moved.map(({ from, to }) => ({ ...named(to), from: slot(from), to: slot(to) })),
      ...added.map((one) => ({ ...named(one), to: slot(one) })),
      ...gone.map((one) => ({ ...named(one), from: slot(one) })),
    ],
    changed: changed.length,
  };
}
