/** The address of a one-time link. The secret stands behind `#`, which browsers send to nobody, so no log has it. */
export function linkAddress(origin: string, secret: string): string {
  return `${origin}/welcome#${secret}`;
}

/** How long links hold, milliseconds (convention): a day where they open an account that is there, a week where they make one. */
export const LINK_HOLDS = { 'first-owner': 86_400_000, reset: 86_400_000, invitation: 7 * 86_400_000 } as const;
