/** Words in numbers are the same in English. */
const VALUES: Readonly<Record<string, string>> = { reps: 'repetitions', rir: 'RIR', '5k': '5 km', '10k': '10 km', half: 'half marathon' };

/** The Evidence pages, in English. */
export const evidence = {
  title: 'Evidence',
  lead: 'Every rule that the planner follows, how well it is founded, and the research behind it. Where there is none, it says so.',
  search: 'Search the rules',
  families: { placement: 'When sessions stand', wish: 'What you asked for', progression: 'How weeks follow each other' },
  grades: {
    'meta-analysis': 'Many trials taken together',
    trial: 'Trials',
    observational: 'Observed, not tested',
    consensus: 'Agreed by experts',
    convention: 'A convention: nobody has tested it',
  },
  levels: { must: 'Must hold', should: 'Is weighed' },
  because: 'What is known',
  strength: 'How well founded',
  how: 'How it counts',
  weight: (n: number) => `Weight ${n}`,
  locked: 'For safety it may be made stricter, never weaker.',
  parameters: 'Its numbers',
  value: 'Value',
  source: 'Source',
  meaning: 'Meaning',
  sources: 'Research',
  checked: { seen: 'bibliography seen', 'second-hand': 'known from others who cite it', memory: 'known from memory; please check' },
  numbers: 'All other numbers of the planner',
  claims: {
    title: 'The article, claim by claim',
    lead: 'Ironstride began with a coaching article. The article is the brief, the evidence is the referee: what it claims, and what became of it here.',
    verdicts: {
      kept: 'Followed',
      careful: 'Followed, said with more care',
      unproven: 'Done, without the promise',
      changed: 'Changed by the evidence',
    },
    ground: 'Rules and research',
  },
  unknown: 'There is no such rule.',
  all: 'All rules',
  /** Levels, distances and the like, for which a number differs. */
  values: VALUES,
};
