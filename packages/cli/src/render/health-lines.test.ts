import { expect, test } from 'vitest';
import { healthLines } from './health-lines.ts';
import { plainPage } from './page.ts';

test('the questions before training name their sources, and the questionnaire that they do not replace', () => {
  const text = healthLines(plainPage(100)).join(' ').replace(/\s+/g, ' ');
  expect(text).toContain('the PAR-Q+ (Warburton et al. 2011) at eparmedx.com');
  expect(text).toContain('Plan with your clinician. (Mottola et al. 2018; American College of Obstetricians and Gynecologists 2020)');
  expect(text).toContain('add “cleared”. (Goom et al. 2019; Christopher et al. 2024)');
  expect(text).toContain('(convention)');
});
