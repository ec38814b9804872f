/**
 * Answers that a person can give before training starts; each means yes. The questions, in our own words, and what follows from each
 * stand in {@link HEALTH_QUESTIONS}.
 */
export const HEALTH_ANSWERS = [
  'chest-pain',
  'fainting',
  'palpitations',
  'breathless',
  'numbness',
  'calf-swelling',
  'bone-pain',
  'night-pain',
  'pain-over-five',
  'fever',
  'dark-urine',
  'head-injury',
  'missed-periods',
  'unwanted-weight-loss',
  'heart-disease',
  'metabolic-disease',
  'kidney-disease',
  'pregnant',
  'postpartum',
  'cleared',
] as const;

/** One answer; see {@link HEALTH_ANSWERS}. */
export type HealthAnswer = (typeof HEALTH_ANSWERS)[number];
