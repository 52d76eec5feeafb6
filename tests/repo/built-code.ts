// Finds in a built page or script what our policy would refuse anyway: the policy is the second lock, this is the first.
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { bannedUses } from './calls.ts';
import type { SourceFile } from './source-files.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What the packages we use bring along, each known by the code around it. */
const KNOWN: readonly { word: string; code: RegExp; why: string }[] = [
  { word: 'innerHTML', code: /__html/, why: 'preact’s dangerouslySetInnerHTML, which tests/repo/calls.test.ts keeps out of our source' },
  {
    word: 'Function',
    code: /Function\(.d.,.return \{/,
    why: 'd3-dsv reads rows into objects that way; we only write tables, and the policy refuses it',
  },
  { word: 'Function', code: /Function\.call\.bind\(Object\.prototype\.has/, why: 'webextension-polyfill asks whether a property is there' },
];

/** One sentence for each forbidden call in a script that nobody has answered for. */
export function builtCodeFaults(script: SourceFile): string[] {
  return bannedUses(script)
    .filter(({ word, code }) => !KNOWN.some((known) => known.word === word && known.code.test(code)))
    .map(({ place, word, why, code }) => `${place} uses ${word}: ${why}, near « ${code} »`);
}

/** One sentence for each inline script, handler or style of a page, and for each file it takes from elsewhere. */
export function builtPageFaults(page: SourceFile): string[] {
  return elementsIn(parse(page.text)).flatMap((element) => {
    const value = (name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
    const faults = element.attrs
      .filter(({ name }) => /^on|^(style|srcdoc|http-equiv)$/.test(name))
      .map(({ name }) => `an attribute ${name}`);
    for (const name of ['src', 'href', 'srcset', 'data', 'action'])
      if (value(name) !== undefined && !/^\/(?!\/)/.test(value(name) ?? ''))
        faults.push(`${name}="${value(name)}", which is not in the package`);
    if (element.tagName === 'script' && value('src') === undefined) faults.push('an inline script');
    if (/^(style|base|iframe|frame|object|embed|form)$/.test(element.tagName)) faults.push('an element that has no place here');
    return faults.map((fault) => `${page.path}: <${element.tagName}> has ${fault}`);
  });
}

/** One sentence for each address a style sheet would fetch from elsewhere. */
export function builtStyleFaults(sheet: SourceFile): string[] {
  return [...sheet.text.matchAll(/@import|url\((?!\s*['"]?(?:data:|#|\/[^/]))[^)]*/g)].map(([found]) => `${sheet.path} has ${found}`);
}

function elementsIn(node: Node): Element[] {
  const own = 'attrs' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own;
}
