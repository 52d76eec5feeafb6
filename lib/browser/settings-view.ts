// The choices of the person as the page of settings shows them.
import type { Country } from '../rules/country.ts';
import type { IsoDate } from '../rules/seen-schema.ts';
import type { SettingsStore } from './settings-store.ts';

export interface SettingsView {
  isHintsOn: boolean;
  isHintsManaged?: true;
  /** Where hints are hidden until something changes; the day is missing where an older version kept it. */
  muted: readonly { surface: string; on?: IsoDate }[];
  country?: Country;
  /** Undefined: the browser's. */
  language?: string;
  /** All we speak. */
  languages: readonly string[];
}

export async function settingsViewOf(settings: SettingsStore, languages: readonly string[]): Promise<SettingsView> {
  const [choices, mutes] = await Promise.all([settings.read(), settings.mutes()]);
  return { ...choices, muted: mutes.map(({ surface, on }) => ({ surface, ...(on !== undefined && { on }) })), languages };
}
