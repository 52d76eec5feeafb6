// The few choices a person makes: hints, and where they live. Losing them costs a click, so damage gives the defaults back.
import { storage } from '#imports';
import * as z from 'zod/mini';
import { Country } from '../rules/country.ts';
import type { IsoDate } from '../rules/schema.ts';
import { createTurns } from './in-turn.ts';
import { log } from './log.ts';

const Settings = z.strictObject({
  format: z.literal(1),
  isHintsOn: z.boolean(),
  /** « Ne plus montrer ici », and the rules under which it was said: new rules may have better things to show. */
  muted: z.array(z.strictObject({ surface: z.string(), edition: z.string() })),
  /** Where the person lives: whose holidays, whose authority. */
  country: z.optional(Country),
});
type Settings = z.infer<typeof Settings>;

/** The choices as they hold today. */
export interface Choices {
  isHintsOn: boolean;
  /** Surface ids muted under this edition of the rules. */
  muted: readonly string[];
  country?: Country;
}

export interface SettingsStore {
  read(): Promise<Choices>;
  setHints(isOn: boolean): Promise<void>;
  mute(surface: string): Promise<void>;
  unmuteAll(): Promise<void>;
  /** Undefined forgets it. */
  setCountry(country: Country | undefined): Promise<void>;
}

const KEY = 'local:settings';
const DEFAULTS: Settings = { format: 1, isHintsOn: true, muted: [] };

export function openSettingsStore(edition: IsoDate): SettingsStore {
  const inTurn = createTurns();
  const change = (next: (settings: Settings) => Settings): Promise<void> =>
    inTurn(async () => storage.setItem(KEY, next(await readSettings(edition))));
  return {
    read: () => inTurn(() => readSettings(edition).then(choicesOf)),
    setHints: (isHintsOn) => change((settings) => ({ ...settings, isHintsOn })),
    mute: (surface) =>
      change((settings) => ({ ...settings, muted: [...settings.muted.filter((one) => one.surface !== surface), { surface, edition }] })),
    unmuteAll: () => change((settings) => ({ ...settings, muted: [] })),
    setCountry: (country) => change(({ country: _, ...settings }) => (country === undefined ? settings : { ...settings, country })),
  };
}

/** What was muted under other rules is shown again, and forgotten at the next change. */
async function readSettings(edition: IsoDate): Promise<Settings> {
  const stored = await storage.getItem(KEY);
  if (stored === null) return DEFAULTS;
  const read = Settings.safeParse(stored);
  if (!read.success) log('settings: unreadable, defaults taken');
  const settings = read.success ? read.data : DEFAULTS;
  return { ...settings, muted: settings.muted.filter((one) => one.edition === edition) };
}

function choicesOf({ isHintsOn, muted, country }: Settings): Choices {
  return { isHintsOn, muted: muted.map(({ surface }) => surface), ...(country !== undefined && { country }) };
}
