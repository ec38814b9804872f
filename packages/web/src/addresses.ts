/** Every address of the app; nothing else writes one. */
export const ADDRESS = {
  home: '/',
  start: '/start',
  today: '/today',
  plan: '/plan',
  season: '/plan/season',
  month: '/plan/month',
  session: (id: string) => `/session/${encodeURIComponent(id)}`,
  exercises: '/exercises',
  exercise: (id: string) => `/exercises/${encodeURIComponent(id)}`,
  evidence: '/evidence',
  rule: (id: string) => `/evidence/${encodeURIComponent(id)}`,
  progress: '/progress',
  settings: '/settings',
  account: '/account',
  /** Where one-time links lead; the server writes them. */
  welcome: '/welcome',
  print: (what: string) => `/print/${encodeURIComponent(what)}`,
} as const;
