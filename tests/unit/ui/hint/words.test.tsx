// @vitest-environment happy-dom
// Every key the hint asks for has a sentence in every language.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { MessageKey } from '../../../../lib/guide/hint.ts';
import type { HintView } from '../../../../lib/ui/hint/hint-view.ts';
import { hintOf, point, tell } from './hint-of.tsx';

const MESSAGES: Record<MessageKey, true> = {
  'trap-third-party-form': true,
  'old-form': true,
  'acting-as-page': true,
  'log-in-first': true,
  'form-here': true,
  'confirmation-seen': true,
  'target-not-found': true,
  'page-cannot-object': true,
  'already-done': true,
  'probably-the-form': true,
  'form-missing': true,
  'other-account': true,
  'accounts-centre': true,
};

/** `hint.tell.old_form.title`, from the indentation: our locale files nest plain keys and nothing else. */
function keysOf(lang: string): Set<string> {
  const path: string[] = [];
  const keys = new Set<string>();
  for (const line of readFileSync(`assets/locales/${lang}.yml`, 'utf8').split('\n')) {
    const [, indent = '', key, value = ''] = /^( *)(\w+):(.*)$/.exec(line) ?? [];
    if (key === undefined) continue;
    path.length = indent.length / 2;
    path.push(key);
    if (value.trim() !== '') keys.add(path.join('.'));
  }
  return keys;
}

function askedKeys(): Set<string> {
  const asked = new Set<string>();
  const t = ((key: string) => (asked.add(key.replaceAll('-', '_')), key)) as HintView['t'];
  const account = { id: 'a', name: 'Anna' };
  for (const shape of ['card', 'chip'] as const) {
    for (const message of Object.keys(MESSAGES) as MessageKey[]) {
      for (const platform of ['facebook', 'instagram', 'threads']) hintOf(tell(message), { shape, platform, t });
    }
    for (const way of ['above', 'below', 'aside', 'in-sight'] as const) hintOf(point(), { shape, way, t });
    for (const leadsTo of ['privacy_center', 'privacy_policy', 'privacy_guide', 'settings', 'objection_form', 'anything']) {
      hintOf(point({ leadsTo: `facebook.${leadsTo}`, isProbable: true, quote: '' }), { shape, t });
    }
  }
  for (const wanted of [['Anna'], ['Anna', 'Bert']]) {
    for (const here of ['Cleo', undefined]) hintOf(tell('other-account', { accounts: { here, wanted } }), { t });
  }
  for (const standing of ['current', 'intake', 'general', 'portal'] as const) hintOf(tell('form-here', { standing }), { t });
  for (const tick of ['sending', 'done', 'already-sent', 'failed'] as const)
    hintOf(tell('confirmation-seen'), { t, tickable: [account], ticks: { a: tick } });
  hintOf(tell('confirmation-seen'), { t, tickable: [account], confirmation: 'x' });
  hintOf(tell('confirmation-seen'), { t, hasAccounts: true });
  hintOf(tell('confirmation-seen'), { t, needsIcon: true });
  return asked;
}

test.each(['fr', 'en'])('in %s', (lang) => {
  const known = keysOf(lang);
  expect([...askedKeys()].filter((key) => !known.has(key))).toEqual([]);
});
