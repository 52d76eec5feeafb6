// What each message says below its title. Every sentence is in assets/locales.
import type { VNode } from 'preact';
import type { MessageKey } from '../../guide/hint.ts';
import { Confirmation } from './confirmation.tsx';
import { FormHere } from './form-here.tsx';
import type { HintActions, HintView } from './hint-view.ts';
import { OtherAccount } from './other-account.tsx';
import { WrittenPath } from './written-path.tsx';

export function TellText({ view, message, on }: { view: HintView; message: MessageKey; on: HintActions }): VNode {
  const { hint, platform, t } = view;
  const say = (...parts: readonly string[]): VNode => (
    <>
      {parts.map((part) => (
        <p key={part}>{t(`hint.tell.${message}.${part}`, [t(`platform.${platform}`)])}</p>
      ))}
    </>
  );
  switch (message) {
    case 'form-here':
      return (
        <>
          {view.hasAccounts && view.tickable.length === 0 && <p>{t('hint.tick.everybody')}</p>}
          <FormHere standing={hint.kind === 'tell' ? hint.standing : undefined} t={t} />
        </>
      );
    case 'probably-the-form':
      return (
        <>
          {say('text')}
          <FormHere t={t} />
        </>
      );
    case 'confirmation-seen':
      return <Confirmation view={view} on={on} />;
    case 'other-account':
      return <OtherAccount accounts={hint.kind === 'tell' ? hint.accounts : undefined} t={t} />;
    case 'target-not-found':
      return (
        <>
          {say('text')}
          <WrittenPath platform={platform} t={t} />
        </>
      );
    case 'form-missing':
      return (
        <>
          {say('text', 'region')}
          <WrittenPath platform={platform} t={t} />
        </>
      );
    case 'accounts-centre':
      return (
        <>
          {say('text')}
          <p class="note">{t('hint.tell.accounts_centre.source')}</p>
        </>
      );
    case 'trap-third-party-form':
      return say('text', 'back');
    case 'log-in-first':
      return say('text', 'next');
    case 'old-form':
    case 'acting-as-page':
    case 'page-cannot-object':
    case 'already-done':
      return say('text');
  }
}
