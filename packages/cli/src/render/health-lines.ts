import { HEALTH_ANSWERS, HEALTH_QUESTIONS, QUESTIONNAIRE, type HealthQuestion } from '@ironstride/core';
import { citation } from './citation.ts';
import { wrap } from './columns.ts';
import { hang } from './hang.ts';
import type { Page } from './page.ts';

const HEAD =
  'Questions before training, in our own words; they are no diagnosis. Write the id of each yes into “health” of the athlete file. ' +
  `Who prefers an established questionnaire finds the PAR-Q+ (${citation(QUESTIONNAIRE)}) at eparmedx.com.`;

/** What follows from a yes, in words. */
const MEANS = { stop: 'stops the plan', 'ask-first': 'a professional agrees first', 'take-care': 'train with care' } as const;

/** All questions before training with what a yes means, and where that comes from. */
export function healthLines({ width }: Page): string[] {
  const questions = HEALTH_ANSWERS.flatMap((id) => {
    const { asks, means, says, source, also = [] }: HealthQuestion = HEALTH_QUESTIONS[id];
    const sources = [source, ...also].map(citation).join('; ');
    return ['', ...hang(`${id}: `, asks, width), ...hang('    ', `A yes: ${MEANS[means]}. ${says} (${sources})`, width)];
  });
  return [...wrap(HEAD, width, ''), ...questions];
}
