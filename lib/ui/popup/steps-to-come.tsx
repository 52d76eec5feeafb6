// The dates that are still to come for an account, and what each of them rests on.
import type { PlannedStep } from '../../ledger/plan.ts';
import { FromToday } from './from-today.tsx';
import type { Words } from './words.ts';

export interface StepsToComeProps {
  steps: readonly PlannedStep[];
  today: string;
  words: Words;
}

export function StepsToCome({ steps, today, words }: StepsToComeProps) {
  const { t, day } = words;
  if (steps.length === 0) return null;
  return (
    <ul class="steps" aria-label={t('register.to_come')}>
      {steps.map(({ key, on, basis }) => (
        <li key={key}>
          <time dateTime={on}>{day(on)}</time>
          <FromToday on={on} today={today} words={words} /> {t(`register.step.${key}`)}{' '}
          <span class="quiet">{t(`register.basis.${basis}`)}</span>
        </li>
      ))}
    </ul>
  );
}
