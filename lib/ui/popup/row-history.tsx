// What is to come for an account and what happened to it, unfolded in place. Nothing of it is built before the person asks for it.
import { useSignal } from '@preact/signals';
import type { PopupRow } from '../../ledger/popup-model.ts';
import { HistoryList } from './history-list.tsx';
import { StepsToCome } from './steps-to-come.tsx';
import { nameOf, type Words } from './words.ts';

export interface RowHistoryProps {
  row: PopupRow;
  today: string;
  onCorrect: (eventId: string) => void;
  words: Words;
}

export function RowHistory({ row: { account, steps, history, undo }, today, onCorrect, words }: RowHistoryProps) {
  const isOpen = useSignal(false);
  return (
    <details class="history" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>
        {words.t('row.history', history.length)}
        <span class="unseen"> {words.t('row.for', [nameOf(account)])}</span>
      </summary>
      {isOpen.value && (
        <>
          <StepsToCome steps={steps} today={today} words={words} />
          <HistoryList {...{ history, undo, onCorrect, words }} />
        </>
      )}
    </details>
  );
}
