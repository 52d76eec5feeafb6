// The dates that are still to come for an account, and what each of them rests on.
import type { PlannedStep } from '../../ledger/plan.ts';
import type { Words } from './words.ts';

export function StepsToCome({ steps, words: { t, day } }: { steps: readonly PlannedStep[]; words: Words }) {
  if (steps.length === 0) return null;
  return (
    <ul class="steps" aria-label={t('register.to_come')}>
      {steps.map(({ key, on, basis }) => (
        <li key={key}>
          <time dateTime={on}>{day(on)}</time> {t(`register.step.${key}`)} <span class="quiet">{t(`register.basis.${basis}`)}</span>
        </li>
      ))}
    </ul>
  );
}
