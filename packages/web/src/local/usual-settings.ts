import type { SettingsRow } from './rows.ts';

/** How the app looks and speaks until somebody says otherwise. */
export const USUAL_SETTINGS: SettingsRow = {
  id: 'home',
  distance: 'km',
  weight: 'kg',
  weekStart: 'monday',
  theme: 'system',
  language: 'system',
};
