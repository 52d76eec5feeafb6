// On real captures of Meta’s pages, the next step is a marked link or there is none.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../lib/guide/recognise.ts';
import { nextStep } from '../../../lib/guide/step.ts';
import { readRules } from '../../../modules/rules/read.ts';
import { viewOf } from './capture.ts';

const PAGES = new URL('../../../../shared/fixtures/pages/', import.meta.url);
const POINTED_AT = ['privacy_center_link', 'object_link', 'object_in_page_anchor', 'object_form_link_without_object_word'];

interface Marked {
  kind: string;
  text: string;
  href?: string;
}

interface Capture {
  name: string;
  file: string;
  surface: string;
  url: string;
  html_lang?: string | null;
  targets: readonly Marked[];
}

const names = existsSync(PAGES) ? readdirSync(PAGES) : [];
const captures = names
  .map((name): Capture => JSON.parse(readFileSync(new URL(`${name}/meta.json`, PAGES), 'utf8')))
  .filter(({ file }) => file === 'page.html');
const rules = readRules();

describe('on real pages, the next step is a marked link, or there is none', () => {
  test('the captures are there', (ctx) => {
    if (captures.length === 0) ctx.skip('skipped: ../shared/fixtures/pages is not here');
    expect(captures.length).toBeGreaterThan(10);
  });

  test.each(captures)('$name', ({ name, url, html_lang: lang, targets }) => {
    const [address = ''] = url.split(' ', 1);
    const page = parse(readFileSync(new URL(`${name}/page.html`, PAGES), 'utf8'));
    const view = viewOf(page, address, lang ?? '');
    const sighting = recognise(view, rules);
    const step = sighting && nextStep(sighting, rules);
    const pointed = step && view.controls.find(({ ref }) => ref === step.found.ref);
    const marked = targets
      .filter(({ kind }) => POINTED_AT.includes(kind))
      .map(({ text, href = '' }) => `${text} → ${new URL(href, address).href}`);
    expect(pointed === undefined ? [] : [`${pointed.text} → ${pointed.href}`]).toEqual(marked.length > 0 ? [expect.toBeOneOf(marked)] : []);
  });
});

function parse(html: string): Document {
  return new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
