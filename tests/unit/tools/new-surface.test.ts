// A new surface is a file that compiles, or a sentence that says why not.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { surfaceOf } from '../../../lib/guide/surface.ts';
import { RULES_DIR, readRules } from '../../../modules/rules/read.ts';
import { USAGE, writeNewSurface } from '../../tools/new-surface/write.ts';

const URL_SEEN = 'https://www.facebook.com/some/page?entry_point=x';
let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rules-'));
  cpSync(RULES_DIR, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('a new surface', () => {
  test('is recognised at the address it was seen at', () => {
    const written = writeNewSurface(['facebook.some_page', '--url', URL_SEEN, '--role', 'way', '--lang', 'fr'], dir, '2026-11-25');
    expect(written).toMatchObject({ ok: true, file: join(dir, 'surfaces', 'facebook.some_page.json') });
    expect(surfaceOf(new URL(URL_SEEN), readRules(dir))?.surface).toMatchObject({ id: 'facebook.some_page', role: 'way' });
  });

  test('says where, when, by whom and in which language it was seen', () => {
    writeNewSurface(
      ['instagram.some_page', '--url', 'https://www.instagram.com/some/page', '--lang', 'fr', '--source', 'a guide', '--grade', 'press'],
      dir,
      '2026-11-25',
    );
    const file: unknown = JSON.parse(readFileSync(join(dir, 'surfaces', 'instagram.some_page.json'), 'utf8'));
    expect(file).toMatchObject({
      platform: 'instagram',
      seen: [{ on: '2026-11-25', lang: 'fr', source: 'a guide', grade: 'press' }],
      samples: ['https://www.instagram.com/some/page'],
    });
  });

  test('comes with what is left to do, the targets of a way and the date of the rules among it', () => {
    const written = writeNewSurface(['facebook.some_page', '--url', URL_SEEN, '--role', 'way'], dir, '2099-01-01');
    const next = written.ok ? written.next.join('\n') : '';
    expect(next).toContain('"targets"');
    expect(next).toContain('2099-01-01');
  });
});

describe('nothing is written, and the reason is told,', () => {
  test.each([
    ['without an id', ['--url', URL_SEEN], USAGE],
    ['with an option nobody knows', ['facebook.x', '--colour', 'red'], USAGE],
    ['for an id that exists', ['facebook.settings', '--url', URL_SEEN], 'facebook.settings exists'],
    ['for an id without platform', ['some_page', '--url', URL_SEEN], 'is no id'],
    ['for a platform nobody knows', ['myspace.page', '--url', URL_SEEN], 'is no id'],
    ['for an id that climbs out of the folder', ['facebook.../../x', '--url', URL_SEEN], 'is no id'],
    ['without an address', ['facebook.some_page'], '--url'],
    ['for an address that is none', ['facebook.some_page', '--url', 'facebook.com/x'], 'is no address'],
    ['for a host that is not Meta’s', ['facebook.some_page', '--url', 'https://example.org/x'], 'hosts.json'],
    ['for an open connection', ['facebook.some_page', '--url', 'http://www.facebook.com/x'], 'not https'],
    ['for a role nobody knows', ['facebook.some_page', '--url', URL_SEEN, '--role', 'path'], '--role'],
    ['for a grade nobody knows', ['facebook.some_page', '--url', URL_SEEN, '--grade', 'sure'], '--grade'],
  ])('%s', (_, args, reason) => {
    const before = readdirSync(join(dir, 'surfaces'));
    const written = writeNewSurface(args, dir, '2026-11-25');
    expect(written.ok ? '' : written.why).toContain(reason);
    expect(readdirSync(join(dir, 'surfaces'))).toEqual(before);
  });
});
