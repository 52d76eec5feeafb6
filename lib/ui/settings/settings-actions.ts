// What the controls of the settings do: ask, read back, and say what happened.
import type { SettingsPorts } from './settings-ports.ts';
import { loadSettings, type SettingsState } from './settings-state.ts';

export interface SettingsActions {
  setHints(isOn: boolean): Promise<void>;
  unmute(surface: string): Promise<void>;
  unmuteAll(): Promise<void>;
  setLanguage(language: string | undefined): Promise<void>;
  setCountry(country: string | undefined): Promise<void>;
  setSync(isOn: boolean): Promise<void>;
  erase(): Promise<void>;
  retry(): Promise<void>;
}

export function settingsActionsOf(state: SettingsState, ports: SettingsPorts): SettingsActions {
  const change = async (said: string, ask: () => Promise<unknown>, landing?: string): Promise<void> => {
    try {
      await ask();
      await loadSettings(state, ports);
      state.said.value = { key: said };
      if (landing !== undefined) state.landing.value = { on: landing };
    } catch {
      state.isUnanswered.value = true;
    }
  };
  return {
    setHints: (isOn) => change(isOn ? 'said.hints_on' : 'said.hints_off', () => ports.setHints(isOn)),
    unmute: (surface) => change('said.unmuted_one', () => ports.unmute(surface), 'snoozed'),
    unmuteAll: () => change('said.unmuted', () => ports.unmuteAll(), 'snoozed'),
    setLanguage: (language) =>
      change('settings.language_kept', async () => {
        await ports.setLanguage(language);
        await ports.rewrite();
      }),
    setCountry: (country) => change('register.country_kept', () => ports.setCountry(country)),
    setSync: (isOn) => change(isOn ? 'settings.sync_said_on' : 'settings.sync_said_off', () => ports.setSync(isOn), 'sync'),
    erase: () => erase(state, ports),
    retry: () => loadSettings(state, ports),
  };
}

async function erase(state: SettingsState, ports: SettingsPorts): Promise<void> {
  const outcome = await ports.erase().catch(() => ({ ok: false as const, why: 'no-answer' }));
  state.eraseRefusal.value = outcome.ok ? undefined : `settings.erase_failed.${outcome.why}`;
  if (!outcome.ok) return;
  // The choice of a language went with the rest.
  await ports.rewrite();
  await loadSettings(state, ports);
  if (outcome.hasCopyLeft) state.eraseRefusal.value = 'settings.erase_left';
  else state.said.value = { key: 'settings.erase_done' };
  state.landing.value = { on: 'erase' };
}
