import { HEALTH_ANSWERS, HEALTH_QUESTIONS } from '@ironstride/core';
import type { Command } from 'commander';
import { printJson, printLines, screen } from '../answer.ts';
import { EXIT } from '../exit-code.ts';
import type { Define } from '../main.ts';
import { wrap } from '../render/columns.ts';
import { hang } from '../render/hang.ts';
import type { Page } from '../render/page.ts';

const HEAD =
  'Questions before training, in our own words; they are no diagnosis. Write the id of each yes into “health” of the athlete file. ' +
  'Who prefers an established questionnaire finds the PAR-Q+ at eparmedx.com.';

/** What follows from a yes, in words. */
const MEANS = { stop: 'stops the plan', 'ask-first': 'a professional agrees first', 'take-care': 'train with care' } as const;

/** `ironstride health` */
export const define: Define = (command: Command, finish) => {
  command.action(async ({ json }: { readonly json?: boolean }) => {
    if (json)
      await printJson({
        format: 'ironstride-health',
        version: 1,
        questions: HEALTH_ANSWERS.map((id) => ({ id, ...HEALTH_QUESTIONS[id] })),
      });
    else printLines(healthLines(screen()));
    finish(EXIT.fine);
  });
};

function healthLines({ width }: Page): readonly string[] {
  const questions = HEALTH_ANSWERS.flatMap((id) => {
    const { asks, means, says } = HEALTH_QUESTIONS[id];
    return ['', ...hang(`${id}: `, asks, width), ...hang('    ', `A yes: ${MEANS[means]}. ${says}`, width)];
  });
  return [...wrap(HEAD, width, ''), ...questions];
}
