// What copies of the ledger that were united do not agree on: both versions side by side. Nothing is settled by dropping one.
import type { Account } from '../../ledger/account.ts';
import type { Conflict } from '../../ledger/conflicts.ts';
import { Refusal } from '../popup/results.tsx';
import { useLanding } from '../popup/use-landing.ts';
import { nameOf, type Words } from '../popup/words.ts';
import { differingFieldsOf, versionsOf } from './conflict-fields.ts';
import type { RegisterActions } from './register-actions.ts';

export interface ConflictsProps {
  conflicts: readonly Conflict[];
  refused?: string;
  landing?: { on: string };
  actions: Pick<RegisterActions, 'open' | 'sayItIsTheSame'>;
  words: Words;
}

/** Long lists are cut: what counts is how many. The rest comes up as the first are read as one. */
const SHOWN = 20;

export function Conflicts({ conflicts, refused, landing, actions, words }: ConflictsProps) {
  const { t } = words;
  const heading = useLanding<HTMLHeadingElement>('conflicts', landing);
  if (conflicts.length === 0) return null;
  return (
    <section class="card conflicts" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title" ref={heading} tabIndex={-1}>
        {t('conflict.title', conflicts.length)}
      </h2>
      <p class="quiet">{t('conflict.help')}</p>
      <Refusal reason={refused} words={words} />
      <ul>
        {conflicts.slice(0, SHOWN).map((conflict) => (
          <li key={keyOf(conflict)} data-conflict={conflict.kind}>
            <OneConflict conflict={conflict} actions={actions} words={words} />
          </li>
        ))}
        {conflicts.length > SHOWN && <li>…</li>}
      </ul>
    </section>
  );
}

function OneConflict({ conflict, actions, words }: Pick<ConflictsProps, 'actions' | 'words'> & { conflict: Conflict }) {
  const { t, day } = words;
  const account = accountOf(conflict);
  const fields = differingFieldsOf(conflict, words);
  const titles = versionsOf(conflict).map((version, place) => {
    if (conflict.kind === 'same-handle') return t('conflict.entry', [day((version as Account).addedAt)]);
    return t(place === 0 ? 'conflict.counts' : 'conflict.kept');
  });
  return (
    <>
      <h3>
        {nameOf(account)} <span class="quiet">{t(`platform.${account.platform}`)}</span>
        {conflict.kind === 'event-differs' && <span class="part">{t(`event.${conflict.event.type}`)}</span>}
      </h3>
      <p>{t(`conflict.${conflict.kind}`)}</p>
      {fields.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('conflict.what')}</th>
              {titles.map((title, place) => (
                <th key={`${String(place)} ${title}`} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, place) => (
                  <td key={`${String(place)} ${value ?? ''}`}>{value ?? t('register.unsaid')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="actions">
        {conflict.kind === 'same-handle' && (
          <button type="button" class="strong" onClick={() => void actions.sayItIsTheSame(conflict.accounts)}>
            {t('conflict.same')}
            <span class="unseen"> {nameOf(account)}</span>
          </button>
        )}
        <button type="button" onClick={() => void actions.open(account.id)}>
          {t('conflict.open')}
          <span class="unseen"> {nameOf(account)}</span>
        </button>
      </div>
    </>
  );
}

function accountOf(conflict: Conflict): Account {
  if (conflict.kind !== 'same-handle') return conflict.account;
  const [first] = conflict.accounts;
  if (first === undefined) throw new Error('a conflict without an account');
  return first;
}

function keyOf(conflict: Conflict): string {
  const { id } = accountOf(conflict);
  return conflict.kind === 'event-differs' ? `${id} ${conflict.event.id}` : `${id} ${conflict.kind}`;
}
