// What holds for the services that have no form of their own: a person who looks for one there should know why there is none.
import type { Words } from './words.ts';

const SERVICES = ['threads', 'messenger', 'whatsapp'] as const;

export function Elsewhere({ words: { t } }: { words: Words }) {
  return (
    <details class="elsewhere">
      <summary>{t('elsewhere.summary')}</summary>
      <dl>
        {SERVICES.map((service) => (
          <div key={service}>
            <dt>{t(`platform.${service}`)}</dt>
            <dd>{t(`elsewhere.${service}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
