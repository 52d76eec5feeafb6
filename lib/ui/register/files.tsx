// What can be taken out of the register: a backup, tables for spreadsheets, dates for a calendar, paper; and a copy brought in.
import { useSignal } from '@preact/signals';
import { Refusal } from '../popup/results.tsx';
import { RoomNote } from '../popup/room-note.tsx';
import type { Words } from '../popup/words.ts';
import type { FilePorts, PrintChoice } from './file-ports.ts';
import { ImportBox } from './import-box.tsx';

export interface FilesProps {
  ports: FilePorts;
  isNearlyFull: boolean;
  /** Says it aloud, in the live region of the page. */
  onSaid: (key: string) => void;
  onImported: () => Promise<void>;
  onPrint: (choice: PrintChoice) => Promise<void>;
  words: Words;
}

export function Files({ ports, isNearlyFull, onSaid, onImported, onPrint, words }: FilesProps) {
  const { t } = words;
  const isWithHolders = useSignal(false);
  const isWithNotes = useSignal(false);
  const isWithNames = useSignal(false);
  const refusal = useSignal<string | undefined>(undefined);
  async function save(make: () => Promise<unknown>): Promise<void> {
    try {
      const made = await make();
      refusal.value = made === false ? 'files.no_dates' : undefined;
      if (made !== false) onSaid('said.saved');
    } catch {
      refusal.value = 'refusal.no_answer';
    }
  }
  const saveTable = (what: 'accounts' | 'history'): Promise<void> =>
    save(() => ports.saveTable({ what, withHolders: isWithHolders.value, withNotes: isWithNotes.value }));
  async function put(layout: PrintChoice['layout']): Promise<void> {
    refusal.value = undefined;
    await onPrint({ layout, withHolders: isWithHolders.value, withNotes: isWithNotes.value }).catch(
      () => (refusal.value = 'refusal.no_answer'),
    );
  }
  return (
    <section class="card files" aria-labelledby="files-title">
      <h2 id="files-title">{t('files.title')}</h2>
      {isNearlyFull && <RoomNote heading="h3" words={words} />}
      <Refusal reason={refusal.value} words={words} />
      <div class="file">
        <h3>{t('files.backup')}</h3>
        <p class="quiet">{t('files.backup_help')}</p>
        <button type="button" class="strong" onClick={() => void save(() => ports.saveBackup())}>
          {t('files.backup_save')}
        </button>
      </div>
      <div class="file">
        <h3>{t('files.table')}</h3>
        <p class="quiet">{t('files.table_help')}</p>
        <Tick label={t('files.with_holders')} isOn={isWithHolders.value} onTick={(isOn) => (isWithHolders.value = isOn)} />
        <Tick label={t('files.with_notes')} isOn={isWithNotes.value} onTick={(isOn) => (isWithNotes.value = isOn)} />
        <div class="actions">
          <button type="button" onClick={() => void saveTable('accounts')}>
            {t('files.accounts_save')}
          </button>
          <button type="button" onClick={() => void saveTable('history')}>
            {t('files.history_save')}
          </button>
          <button type="button" onClick={() => void put('table')}>
            {t('files.print')}
          </button>
          <button type="button" onClick={() => void put('pages')}>
            {t('files.print_pages')}
          </button>
        </div>
      </div>
      <div class="file">
        <h3>{t('files.calendar')}</h3>
        <p class="quiet">{t('files.calendar_help')}</p>
        <Tick label={t('files.with_names')} isOn={isWithNames.value} onTick={(isOn) => (isWithNames.value = isOn)} />
        <button type="button" onClick={() => void save(() => ports.saveCalendar({ withNames: isWithNames.value }))}>
          {t('files.calendar_save')}
        </button>
      </div>
      <ImportBox ports={ports} onImported={onImported} words={words} />
    </section>
  );
}

function Tick({ label, isOn, onTick }: { label: string; isOn: boolean; onTick: (isOn: boolean) => void }) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isOn} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
