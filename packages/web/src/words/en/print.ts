/** The pages for paper, in English. */
export const print = {
  button: 'Print',
  back: 'Back to the plan',
  noWeek: 'Your plan has no such week.',
  noSession: 'Your plan has no such session.',
  noPlan: 'There is no plan to print yet.',
  card: 'Print this session',
  free: 'free',
  notes: 'Notes',
  noSteps: 'Nothing is written down for this session.',
};
