// What each message says below its title. Every sentence is in assets/locales.
import type { VNode } from 'preact';
import type { MessageKey } from '../../guide/hint.ts';
import { Confirmation } from './confirmation.tsx';
import { FormHere } from './form-here.tsx';
import type { HintActions, HintView } from './hint-view.ts';
import { OtherAccount } from './other-account.tsx';
import { WrittenPath } from './written-path.tsx';

export function TellText({ view, message, on }: { view: HintView; message: MessageKey; on: HintActions }): VNode {
  const { t } = view;
  const say = (part: string): string => t(`hint.tell.${message}.${part}`);
  switch (message) {
    case 'form-here':
      return <FormHere standing={view.hint.kind === 'tell' ? view.hint.standing : undefined} t={t} />;
    case 'confirmation-seen':
      return <Confirmation view={view} on={on} />;
    case 'target-not-found':
      return (
        <>
          <p>{say('text')}</p>
          <WrittenPath platform={view.platform} t={t} />
        </>
      );
    case 'form-missing':
      return (
        <>
          <p>{t('hint.tell.form_missing.text', [t(`platform.${view.platform}`)])}</p>
          <p>{say('region')}</p>
          <WrittenPath platform={view.platform} t={t} />
        </>
      );
    case 'probably-the-form':
      return (
        <>
          <p>{say('text')}</p>
          <FormHere t={t} />
        </>
      );
    case 'other-account':
      return <OtherAccount accounts={view.hint.kind === 'tell' ? view.hint.accounts : undefined} t={t} />;
    case 'trap-third-party-form':
      return (
        <>
          <p>{say('text')}</p>
          <p>{say('back')}</p>
        </>
      );
    case 'log-in-first':
      return (
        <>
          <p>{say('text')}</p>
          <p>{say('next')}</p>
        </>
      );
    case 'old-form':
    case 'acting-as-page':
    case 'page-cannot-object':
    case 'already-done':
      return <p>{say('text')}</p>;
    case 'accounts-centre':
      return (
        <>
          <p>{say('text')}</p>
          <p class="note">{say('source')}</p>
        </>
      );
  }
}
