import { problem, type Problem } from '../problems.ts';
import type { ReferenceKey } from '../rules/references.ts';

/** What follows from a yes: no plan and care at once, no plan before a professional agreed, or a plan with care. */
export type Consequence = 'stop' | 'ask-first' | 'take-care';

/** One question before training, in our own words; a yes is written into the athlete file by its id. */
export interface HealthQuestion {
  readonly asks: string;
  readonly means: Consequence;
  /** What it means for the person, one or two short sentences; no diagnosis. */
  readonly says: string;
  readonly source: ReferenceKey | 'convention';
  readonly also?: readonly ReferenceKey[];
}

const SEEK = 'Stop training and seek medical care; the plan waits.';
const ASK = 'Ask a doctor or physiotherapist before you train by a plan. Once they agree, add “cleared”.';

/**
 * The questions before training. They are not the PAR-Q+, which must not be altered (warburton-2011); who wants that one finds it at eparmedx.com.
 * Each answer means yes; `cleared` says that a professional agreed to training.
 */
export const HEALTH_QUESTIONS = {
  'chest-pain': {
    asks: 'Pain or pressure in the chest, at rest or when you exert yourself?',
    means: 'stop',
    says: SEEK,
    source: 'riebe-2015',
  },
  fainting: { asks: 'Fainted, or nearly, during or after effort?', means: 'stop', says: SEEK, source: 'riebe-2015' },
  palpitations: { asks: 'A heart that races or stumbles without reason?', means: 'stop', says: SEEK, source: 'riebe-2015' },
  breathless: { asks: 'Short of breath far beyond what the effort explains?', means: 'stop', says: SEEK, source: 'riebe-2015' },
  numbness: { asks: 'Numbness, weakness or loss of control in a limb?', means: 'stop', says: SEEK, source: 'convention' },
  'calf-swelling': { asks: 'A calf that is swollen, red or hot?', means: 'stop', says: SEEK, source: 'convention' },
  'bone-pain': {
    asks: 'Pain on one spot of a bone, or a bone that hurts when you hop?',
    means: 'stop',
    says: 'Stop running and have it looked at: bones must not be trained through pain. The plan waits.',
    source: 'george-2024',
  },
  'night-pain': {
    asks: 'Pain that wakes you at night or stays at rest?',
    means: 'stop',
    says: 'Stop running and have it looked at. The plan waits.',
    source: 'george-2024',
  },
  'pain-over-five': {
    asks: 'Pain above 5 of 10 when you move, or lesser pain for more than two weeks?',
    means: 'stop',
    says: 'Have it looked at first. The plan waits.',
    source: 'silbernagel-2007',
  },
  fever: {
    asks: 'Fever, or ill in the whole body?',
    means: 'stop',
    says: 'Rest until you are well; then plan again.',
    source: 'convention',
  },
  'dark-urine': { asks: 'Urine as dark as cola after training?', means: 'stop', says: SEEK, source: 'convention' },
  'head-injury': { asks: 'A blow to the head in the last weeks?', means: 'stop', says: SEEK, source: 'convention' },
  'missed-periods': {
    asks: 'Periods that stay away without a known reason?',
    means: 'ask-first',
    says: `This can mean too little energy for the training. ${ASK}`,
    source: 'mountjoy-2023',
  },
  'unwanted-weight-loss': {
    asks: 'Losing weight without wanting to, or often ill or injured in the bones?',
    means: 'ask-first',
    says: `This can mean too little energy for the training. ${ASK}`,
    source: 'mountjoy-2023',
  },
  'heart-disease': { asks: 'A known disease of heart or vessels?', means: 'ask-first', says: ASK, source: 'riebe-2015' },
  'metabolic-disease': { asks: 'Diabetes or another disease of the metabolism?', means: 'ask-first', says: ASK, source: 'riebe-2015' },
  'kidney-disease': { asks: 'A known disease of the kidneys?', means: 'ask-first', says: ASK, source: 'riebe-2015' },
  pregnant: {
    asks: 'Pregnant?',
    means: 'ask-first',
    says: 'Being active is encouraged where nothing speaks against it, but this planner makes no plan for pregnancy by itself. Plan with your clinician.',
    source: 'mottola-2018',
    also: ['acog-2020'],
  },
  postpartum: {
    asks: 'Gave birth in the last twelve weeks?',
    means: 'ask-first',
    says: 'Opinions differ between three weeks of rest and twelve weeks before running; we take the longer one. With the consent of a professional, add “cleared”.',
    source: 'goom-2019',
    also: ['christopher-2024'],
  },
  cleared: {
    asks: 'Did a professional who knows about your yeses agree to this training?',
    means: 'take-care',
    says: 'You have the consent of a professional. Stop when symptoms come back.',
    source: 'riebe-2015',
  },
} as const satisfies Record<string, HealthQuestion>;

/** The established questionnaire that ours do not replace. */
export const QUESTIONNAIRE: ReferenceKey = 'warburton-2011';

/** One answer with yes; see {@link HEALTH_QUESTIONS}. */
export type HealthAnswer = keyof typeof HEALTH_QUESTIONS;

/** All answers in the order in which they are asked. */
export const HEALTH_ANSWERS: readonly HealthAnswer[] = Object.keys(HEALTH_QUESTIONS).filter(isHealthAnswer);

/** True when the text is the id of a question. */
export function isHealthAnswer(text: string): text is HealthAnswer {
  return Object.hasOwn(HEALTH_QUESTIONS, text);
}

/** Why there can be no plan now, one problem for each answer; consent lifts all but the red flags and pregnancy. */
export function healthProblems(answers: readonly HealthAnswer[]): readonly Problem[] {
  const cleared = answers.includes('cleared');
  return HEALTH_ANSWERS.filter((one) => answers.includes(one)).flatMap((one) => {
    const { means, says } = HEALTH_QUESTIONS[one];
    if (means === 'stop') return [problem('health-stop', 'health', { answer: one, says })];
    if (means === 'ask-first' && (!cleared || one === 'pregnant')) return [problem('health-ask-first', 'health', { answer: one, says })];
    return [];
  });
}
