const PATHS = {
  today: 'M4 5h16v16H4zM4 10h16M8 2v5M16 2v5M9 15l2 2 4-4',
  plan: 'M3 4h18v17H3zM3 9h18M9 9v12M15 9v12',
  exercises: 'M2 12h3M19 12h3M5 7h3v10H5zM16 7h3v10h-3zM8 12h8',
  progress: 'M3 20h18M6 16v-4M11 16V8M16 16v-6M21 16V4',
  evidence: 'M4 4h7v16H4zM13 4h7v16h-7M7 8h1M16 8h1',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M14 4v6M6 14v6',
  start: 'M5 21V3h12l-3 4 3 4H5',
  undo: 'M9 7L4 12l5 5M4 12h10a6 6 0 0 1 0 12h-2',
  redo: 'M15 7l5 5-5 5M20 12H10a6 6 0 0 0 0 12h2',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M4 12l6 6L20 6',
  play: 'M7 4l13 8-13 8z',
  left: 'M15 4l-8 8 8 8',
  right: 'M9 4l8 8-8 8',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  heart: 'M12 20s-8-5-8-11a4.5 4.5 0 0 1 8-3 4.5 4.5 0 0 1 8 3c0 6-8 11-8 11z',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside words; never alone without a name. */
export function Icon({ name, filled = false }: { readonly name: IconName; readonly filled?: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'grip' ? 3 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} transform={name === 'undo' || name === 'redo' ? 'translate(0 -4)' : undefined} />
    </svg>
  );
}
