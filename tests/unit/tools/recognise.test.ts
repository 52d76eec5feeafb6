// One line in, one line out, whatever the line.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readRules } from '../../../modules/rules/read.ts';
import { recogniseLine } from '../../tools/recognise.ts';

const TOOL = fileURLToPath(new URL('../../tools/recognise.ts', import.meta.url));
const rules = readRules();
const NOTHING = { surface: null, role: null, platform: null, handle: null };

describe('a line', () => {
  test.each([
    ['https://www.facebook.com/theatre', { surface: 'facebook.account', role: 'way', platform: 'facebook', handle: 'theatre' }],
    ['//facebook.com/theatre', { surface: 'facebook.account', role: 'way', platform: 'facebook', handle: 'theatre' }],
    ['www.instagram.com/theatre/', { surface: 'instagram.account', role: 'way', platform: 'instagram', handle: 'theatre' }],
    ['  https://www.threads.com/@theatre ', { surface: 'threads.account', role: 'way', platform: 'threads', handle: 'theatre' }],
    ['https://help.meta.com/support/privacy/', { surface: 'meta.help_privacy', role: 'goal', platform: 'meta', handle: null }],
    ['https://wa.me/', { surface: 'whatsapp.link', role: null, platform: 'whatsapp', handle: null }],
    ['https://m.me/theatre', { surface: 'messenger.link', role: null, platform: 'messenger', handle: null }],
  ])('%s is told apart', (line, answer) => {
    expect(recogniseLine(line, rules)).toEqual({ url: line, ...answer });
  });

  test.each([
    '',
    ' ',
    '://www.instagram.com/theatre',
    'xhttps://www.instagram.com/theatre',
    'theatre',
    '@theatre',
    'facebook',
    'www.facebook.com@example.org/x',
    'https://',
    'https://[',
    '//',
    '///x',
    'javascript:alert(1)',
    'file:///www.facebook.com/x',
    '\u0000',
    '\uD800',
  ])('« %s » is nothing we know', (line) => {
    expect(recogniseLine(line, rules)).toEqual({ url: line, ...NOTHING });
  });
});

describe('the tool', () => {
  test('answers each line in its place, empty ones and the last one without an end among them', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [TOOL], {
      input: 'https://www.facebook.com/me\r\n\n\u2028x\nhttps://m.me/a',
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(answers).toEqual([
      { url: 'https://www.facebook.com/me', surface: 'facebook.account_self', role: 'way', platform: 'facebook', handle: null },
      { url: '', ...NOTHING },
      { url: '\u2028x', ...NOTHING },
      { url: 'https://m.me/a', surface: 'messenger.link', role: null, platform: 'messenger', handle: null },
    ]);
  });

  test('has nothing to say about nothing', () => {
    expect(spawnSync(process.execPath, [TOOL], { input: '', encoding: 'utf8' })).toMatchObject({ stdout: '', stderr: '', status: 0 });
  });
});
