/** Parts of the body that can hurt and that exercises load; from the head down. */
export const REGIONS = [
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'back',
  'hip',
  'groin',
  'hamstring',
  'knee',
  'shin',
  'calf',
  'achilles',
  'ankle',
  'foot',
] as const;
export type Region = (typeof REGIONS)[number];

export type Side = 'left' | 'right';
