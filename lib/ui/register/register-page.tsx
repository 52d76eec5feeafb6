// The register with what hangs on it: the files of all accounts below the table, and those of one beside its history.
import type { FilePorts, PrintChoice } from './file-ports.ts';
import { Files } from './files.tsx';
import { type NotifyPorts, NotifySwitch } from './notify-switch.tsx';
import { Register, type RegisterProps } from './register.tsx';

export interface RegisterPageProps extends Omit<RegisterProps, 'below' | 'besideAccount'> {
  files: FilePorts;
  notify: NotifyPorts;
  onImported: () => Promise<void>;
  onPrint: (choice: PrintChoice) => Promise<void>;
}

export function RegisterPage({ files, notify, onImported, onPrint, ...props }: RegisterPageProps) {
  const { state, words } = props;
  const accountId = state.detail.value?.row.account.id;
  async function saveDates(): Promise<void> {
    const isSaved = await files.saveCalendar({ withNames: false, accountId }).catch(() => undefined);
    if (isSaved === undefined) state.isUnanswered.value = true;
    else state.said.value = { key: isSaved ? 'said.saved' : 'files.no_dates' };
  }
  return (
    <Register
      {...props}
      besideAccount={
        (state.detail.value?.row.steps.length ?? 0) > 0 && (
          <p>
            <button type="button" onClick={() => void saveDates()}>
              {words.t('files.calendar_one')}
            </button>
          </p>
        )
      }
      below={
        <>
          <Files
            ports={files}
            isNearlyFull={state.isNearlyFull.value}
            onSaid={(key) => (state.said.value = { key })}
            onImported={async () => {
              await onImported();
              state.said.value = { key: 'preview.done' };
            }}
            onPrint={onPrint}
            words={words}
          />
          <NotifySwitch ports={notify} words={words} />
        </>
      }
    />
  );
}
