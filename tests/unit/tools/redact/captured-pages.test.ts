// A captured page and its fixture are the same page to the extension: every link leads to the same kind of page and bears the same known words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { surfaceOf } from '../../../../lib/guide/surface.ts';
import { compileRules } from '../../../../lib/rules/compile.ts';
import { parseRules } from '../../../../lib/rules/raw-rules.ts';
import { readRaw } from '../../../../modules/rules/read.ts';
import { knownFrom } from '../../../tools/redact/known.ts';
import { labelSpans } from '../../../tools/redact/label-spans.ts';
import { redactPage } from '../../../tools/redact/page.ts';

const PAGES = new URL('../../../../../shared/fixtures/pages/', import.meta.url);
const rules = compileRules(readRaw());
const known = knownFrom(parseRules(readRaw()));

test('links of captured pages keep their family and their words', (ctx) => {
  if (!existsSync(PAGES)) ctx.skip('../shared/fixtures/pages is not here');
  const pages = readdirSync(PAGES).filter((name) => existsSync(new URL(`${name}/page.html`, PAGES)));
  expect(pages.length).toBeGreaterThan(10);
  for (const name of pages) {
    const markup = readFileSync(new URL(`${name}/page.html`, PAGES), 'utf8');
    const { url } = JSON.parse(readFileSync(new URL(`${name}/meta.json`, PAGES), 'utf8')) as { url: string };
    expect(linksOf(redactPage(markup, known), url), name).toEqual(linksOf(markup, url));
  }
});

/** Each link of a page as its surface and the known words in its text. */
function linksOf(markup: string, base: string): string[] {
  return anchorsIn(parse(markup)).map((anchor) => {
    const href = anchor.attrs.find(({ name }) => name === 'href')?.value ?? '';
    const surface = URL.canParse(href, base) ? surfaceOf(new URL(href, base), rules)?.surface.id : 'invalid';
    const text = textOf(anchor);
    return [surface, ...labelSpans(text, known.labels).map(({ from, to }) => text.slice(from, to))].join(' | ');
  });
}

function anchorsIn(parent: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return parent.childNodes.filter(tree.isElementNode).flatMap((node) => [...(node.tagName === 'a' ? [node] : []), ...anchorsIn(node)]);
}

function textOf(parent: DefaultTreeAdapterTypes.ParentNode): string {
  return parent.childNodes.map((node) => (tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? textOf(node) : '')).join('');
}
