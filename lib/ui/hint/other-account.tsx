// Says who is logged in and who still has to object, in the names the person gave: the page is not asked for any, and cannot find them.
import type { VNode } from 'preact';
import type { ShownHint } from './hint-view.ts';
import type { Translate } from '../translate.ts';

type Told = Extract<ShownHint, { kind: 'tell' }>;

export function OtherAccount({ accounts = { wanted: [] }, t }: { accounts?: Told['accounts']; t: Translate }): VNode {
  const { here, wanted } = accounts;
  const [only] = wanted;
  return (
    <>
      <p data-drawn={here === undefined ? t('hint.tell.other_account.unknown') : t('hint.tell.other_account.here', [here])} />
      {wanted.length === 1 && only !== undefined && <p data-drawn={t('hint.tell.other_account.wanted', [only])} />}
      {wanted.length > 1 && (
        <>
          <p>{t('hint.tell.other_account.all')}</p>
          <ul class="asks">
            {wanted.map((name) => (
              <li key={name} data-drawn={name} />
            ))}
          </ul>
        </>
      )}
      <p>{t('hint.tell.other_account.switch')}</p>
    </>
  );
}
