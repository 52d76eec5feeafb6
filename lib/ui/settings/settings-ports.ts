// What the page of settings asks of the world. The entry point answers with messages, a test with a few lines.

export interface Snoozed {
  surface: string;
  on?: string;
}

export interface SettingsModel {
  isHintsOn: boolean;
  isHintsManaged?: true;
  muted: readonly Snoozed[];
  country?: string;
  language?: string;
  languages: readonly string[];
}

/** `lines` and `problem` are keys of sentences. */
export interface SyncModel {
  isOn: boolean;
  lines: readonly { key: string; count: number }[];
  problem?: string;
}

export interface SettingsPorts {
  today(): string;
  settings(): Promise<SettingsModel>;
  setHints(isOn: boolean): Promise<void>;
  unmute(surface: string): Promise<void>;
  unmuteAll(): Promise<void>;
  setLanguage(language: string | undefined): Promise<void>;
  setCountry(country: string | undefined): Promise<void>;
  sync(): Promise<SyncModel>;
  setSync(isOn: boolean): Promise<SyncModel>;
  /** `why` is a key under `settings.erase_failed`. */
  erase(): Promise<{ ok: true; hasCopyLeft?: true } | { ok: false; why: string }>;
  /** Runs when the language has changed: the page is written anew. */
  rewrite(): Promise<void>;
}
