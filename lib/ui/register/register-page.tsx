// The register with what hangs on it: the files of all accounts below the table, and those of one beside its history.
import { nameOf } from '../popup/words.ts';
import type { FilePorts, PrintChoice } from './file-ports.ts';
import { Files } from './files.tsx';
import type { LetterPorts } from './letters/letter-ports.ts';
import { Letters } from './letters/letters.tsx';
import { MessageCard } from './letters/message-card.tsx';
import type { LettersState } from './letters/letters-state.ts';
import { type NotifyPorts, NotifySwitch } from './notify-switch.tsx';
import { Register, type RegisterProps } from './register.tsx';

export interface RegisterPageProps extends Omit<RegisterProps, 'below' | 'besideAccount'> {
  files: FilePorts;
  notify: NotifyPorts;
  letters: { state: LettersState; ports: LetterPorts };
  onImported: () => Promise<void>;
  onPrint: (choice: PrintChoice) => Promise<void>;
}

export function RegisterPage({ files, notify, letters, onImported, onPrint, ...props }: RegisterPageProps) {
  const { state, actions, countries, words } = props;
  const detail = state.detail.value;
  const accountId = detail?.row.account.id;
  const say = (key: string): void => void (state.said.value = { key });
  async function saveDates(): Promise<void> {
    const isSaved = await files.saveCalendar({ withNames: false, accountId }).catch(() => undefined);
    if (isSaved === undefined) state.isUnanswered.value = true;
    else state.said.value = { key: isSaved ? 'said.saved' : 'files.no_dates' };
  }
  return (
    <Register
      {...props}
      besideAccount={
        detail !== undefined && (
          <>
            {detail.row.steps.length > 0 && (
              <p>
                <button type="button" onClick={() => void saveDates()}>
                  {words.t('files.calendar_one')}
                  <span class="unseen"> {nameOf(detail.row.account)}</span>
                </button>
              </p>
            )}
            <Letters
              {...letters}
              {...{ detail, countries, words }}
              today={state.today.value}
              home={state.home.value?.country}
              refused={state.refused.value['letter']}
              onTell={(event) => actions.tell(event, 'letter')}
              onCountry={(country) => void actions.setCountry(country)}
              onSaid={say}
            />
          </>
        )
      }
      below={
        <>
          <Files
            ports={files}
            isNearlyFull={state.isNearlyFull.value}
            onSaid={say}
            onImported={async () => {
              await onImported();
              state.said.value = { key: 'preview.done' };
            }}
            onPrint={onPrint}
            words={words}
          />
          <MessageCard {...letters} onSaid={say} words={words} />
          <NotifySwitch ports={notify} onSaid={say} words={words} />
        </>
      }
    />
  );
}
