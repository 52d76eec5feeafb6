// The few choices a person makes: hints, and where they live. Losing them costs a click, so damage gives the defaults back.
import { storage } from '#imports';
import * as z from 'zod/mini';
import { dayOf } from '../ledger/moment.ts';
import { Country } from '../rules/country.ts';
import type { IsoDate } from '../rules/seen-schema.ts';
import { now } from './clock.ts';
import { createTurns } from './in-turn.ts';
import { log } from './log.ts';
import { managedPolicy } from './managed.ts';
import type { ManagedPolicy } from './managed-policy.ts';
import { isMuteOver, Mute, type Since } from './mute.ts';

/** As the files of assets/locales are called. */
export const Language = z.string().check(z.regex(/^[a-z]{2,3}(_[A-Za-z]{2,8})?$/));

const Settings = z.strictObject({
  format: z.literal(1),
  isHintsOn: z.boolean(),
  /** « Ne plus montrer ici », until something changes. */
  muted: z.array(Mute),
  /** Where the person lives: whose holidays, whose authority. */
  country: z.optional(Country),
  /** Language of the interface; the browser's when absent. */
  language: z.optional(Language),
});
type Settings = z.infer<typeof Settings>;

/** The choices as they hold today. */
export interface Choices {
  isHintsOn: boolean;
  /** True when the organisation has switched them off: the person’s own choice waits until it no longer does. */
  isHintsManaged?: true;
  /** Surface ids muted since the last change. */
  muted: readonly string[];
  country?: Country;
  language?: string;
}

export interface SettingsStore {
  read(): Promise<Choices>;
  setHints(isOn: boolean): Promise<void>;
  mute(surface: string): Promise<void>;
  unmute(surface: string): Promise<void>;
  unmuteAll(): Promise<void>;
  /** What is muted, and since when. */
  mutes(): Promise<readonly Mute[]>;
  /** Undefined forgets it. */
  setCountry(country: Country | undefined): Promise<void>;
  /** Undefined goes back to the browser's. */
  setLanguage(language: string | undefined): Promise<void>;
}

const KEY = 'local:settings';
const DEFAULTS: Settings = { format: 1, isHintsOn: true, muted: [] };

/** `dates`: the dated facts of these rules, which end a mute when their day comes. */
export function openSettingsStore(edition: IsoDate, dates: Since['dates'] = []): SettingsStore {
  const inTurn = createTurns();
  const since = (): Since => ({ edition, dates, today: dayOf(now()) });
  const change = (next: (settings: Settings) => Settings): Promise<void> =>
    inTurn(async () => storage.setItem(KEY, next(await readSettings(since()))));
  return {
    read: async () => choicesOf(await inTurn(() => readSettings(since())), await managedPolicy()),
    setHints: (isHintsOn) => change((settings) => ({ ...settings, isHintsOn })),
    mute: (surface) =>
      change(({ muted, ...settings }) => {
        const others = muted.filter((one) => one.surface !== surface);
        return { ...settings, muted: [...others, { surface, edition, on: dayOf(now()) }] };
      }),
    unmute: (surface) => change(({ muted, ...settings }) => ({ ...settings, muted: muted.filter((one) => one.surface !== surface) })),
    mutes: () => inTurn(async () => (await readSettings(since())).muted),
    unmuteAll: () => change((settings) => ({ ...settings, muted: [] })),
    setLanguage: (language) => change(({ language: _, ...settings }) => (language === undefined ? settings : { ...settings, language })),
    setCountry: (country) => change(({ country: _, ...settings }) => (country === undefined ? settings : { ...settings, country })),
  };
}

/** What was muted before something changed is shown again, and forgotten when the settings are next written. */
async function readSettings(since: Since): Promise<Settings> {
  const stored = await storage.getItem(KEY);
  if (stored === null) return DEFAULTS;
  const read = Settings.safeParse(stored);
  if (!read.success) log('settings: unreadable, defaults taken');
  const settings = read.success ? read.data : DEFAULTS;
  return { ...settings, muted: settings.muted.filter((mute) => !isMuteOver(mute, since)) };
}

/** Where somebody lives is theirs to say; the organisation's word holds until they do. */
function choicesOf({ isHintsOn, muted, country, language }: Settings, policy: ManagedPolicy): Choices {
  const home = country ?? policy.country;
  return {
    isHintsOn: isHintsOn && !policy.isHintsOff,
    ...(policy.isHintsOff && { isHintsManaged: true as const }),
    muted: muted.map(({ surface }) => surface),
    ...(home !== undefined && { country: home }),
    ...(language !== undefined && { language }),
  };
}
