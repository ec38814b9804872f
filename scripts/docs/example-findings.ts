import { judgeTraining, readTraining, SOMEBODY, type Example, type Rule } from '@ironstride/core';

/** What a rule says to one of its own examples, each sentence once. */
export function findingsOf(rule: Rule, { week, weeks, athlete }: Example): string[] {
  const read = readTraining(week);
  if (!read.ok) throw new Error(`An example of ${rule.id} cannot be read: ${week}`);
  const training = { ...read.value, weeks: read.value.weeks.map((one) => ({ ...one, ...weeks })) };
  const alone = { id: 'alone', says: '', rules: [{ rule, settings: {}, judge: rule.bind({}) }] };
  const { findings } = judgeTraining(training, { ...SOMEBODY, age: 35, ...athlete }, alone);
  return [...new Set(findings.map(({ level, says }) => `\`${level}\`: ${says}`))];
}
