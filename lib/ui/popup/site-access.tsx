// Says that the browser keeps us off Meta's pages, and offers to ask again. What does not need them works on.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from './words.ts';

export interface AccessPorts {
  /** Sites we are kept off, as a person reads them. */
  missing(): Promise<readonly string[]>;
  /** Called first thing in the click, or the browser does not ask. False when the person says no. */
  ask(): Promise<boolean>;
  /** Access came or went while this page is open. */
  onChange(react: () => void): void;
}

interface Seen {
  missing: readonly string[];
  answer?: 'given' | 'denied';
}

export function SiteAccess({ ports, words: { t } }: { ports: AccessPorts; words: Words }) {
  const seen = useSignal<Seen>({ missing: [] });
  const title = useRef<HTMLHeadingElement>(null);
  const { missing, answer } = seen.value;
  useEffect(() => {
    const look = (): void =>
      void ports.missing().then(
        (known) => (seen.value = { ...seen.value, missing: known }),
        () => undefined,
      );
    look();
    ports.onChange(look);
  }, [ports, seen]);
  // The button is gone: whoever was on it stays in the place where it was.
  useEffect(() => {
    if (answer === 'given') title.current?.focus();
  }, [answer]);
  async function ask(): Promise<void> {
    seen.value = { missing };
    const isGiven = await ports.ask();
    const known = await ports.missing().catch(() => (isGiven ? [] : missing));
    seen.value = { missing: known, answer: known.length === 0 ? 'given' : 'denied' };
  }
  if (missing.length === 0 && answer !== 'given') return null;
  if (missing.length === 0)
    return (
      <section class="card" aria-labelledby="access-title">
        <h2 id="access-title" ref={title} tabIndex={-1}>
          {t('access.given')}
        </h2>
        <p class="quiet">{t('access.given_text')}</p>
      </section>
    );
  return (
    <section class="card warning" aria-labelledby="access-title">
      <h2 id="access-title">{t('access.title')}</h2>
      <p>{t('access.text', [missing.join(', ')])}</p>
      <button type="button" onClick={() => void ask()}>
        {t('access.ask')}
      </button>
      <p role="status">{answer === 'denied' && t('access.denied')}</p>
    </section>
  );
}
