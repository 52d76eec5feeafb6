// Writes the gate: the few bytes that tell the sentinel whether an address is worth waking anybody for.
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import type { GatePlace, Layer } from './gate-layers.ts';
import { layersOf } from './gate-layers.ts';
import { hostPattern, pathPattern, tokensOf } from './place-pattern.ts';
import { grouped } from './word-pattern.ts';

/**
 * A module that exports `isOurs(href)`: true exactly where `surfaceOf` finds a surface with a role, on a door only where a
 * parameter carries the address behind it. It never throws and imports nothing.
 */
export function gateSource(rules: RuleSet): string {
  const hostSets = Object.keys(rules.hosts).map((set) => ({ host: hostPattern(set, rules.hosts), layers: layersOf(set, rules) }));
  const asked = hostSets.filter(({ layers }) => layers.some(([first]) => first.answer !== false));
  const [simple, branching] = [asked.filter(isSimple), asked.filter((one) => !isSimple(one))];
  return `${BEFORE}${simpleSource(simple)}(${branching.map(branchingSource).join('')}0)${AFTER}`;
}

interface HostSet {
  host: string;
  layers: readonly Layer[];
}

const BEFORE = `export function isOurs(h){try{let u=new URL(h),s=u.protocol+u.hostname.replace(/\\.$/,""),p=decodeURIComponent(u.pathname+"/").replace(/\\/+/g,"/"),q=n=>u.searchParams.get(n),t=r=>r.test(p);return!!(`;
const AFTER = `)}catch{return!1}}
`;

/** Nothing but "yes" at some paths: such host sets share one pattern. */
function isSimple({ layers: [first, ...more] }: HostSet): boolean {
  return more.length === 0 && first?.every(({ answer, query }) => answer === true && Object.keys(query).length === 0) === true;
}

function simpleSource(hostSets: readonly HostSet[]): string {
  if (hostSets.length === 0) return '';
  const patterns = hostSets.map(({ host, layers }) => host + layers.map(pathPattern).join(''));
  return `${literal(`^https?:${grouped(patterns)}`, 'i')}.test(s+p)||
`;
}

function branchingSource({ host, layers }: HostSet): string {
  return `${literal(`^https?:${host}$`, '')}.test(s)?${expressionOf(layers)}:
`;
}

/** `yes||!no&&(door?behind it:…)`, the layers in their order. */
function expressionOf([layer, ...rest]: readonly Layer[]): string {
  if (!layer) return '0';
  const [{ answer }] = layer;
  if (typeof answer === 'object') return `(${layerTest(layer)}?${doorTest(answer)}:${expressionOf(rest)})`;
  if (answer) return rest.length === 0 ? layerTest(layer) : `${layerTest(layer)}||${expressionOf(rest)}`;
  return `!${inBrackets(layerTest(layer))}&&${inBrackets(expressionOf(rest))}`;
}

function doorTest(parameters: readonly string[]): string {
  return parameters.map((parameter) => `q(${JSON.stringify(parameter)})`).join('||');
}

function inBrackets(expression: string): string {
  return expression.replaceAll(/\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\//g, '').includes('|') ? `(${expression})` : expression;
}

function layerTest(layer: Layer): string {
  const plain = layer.filter(({ query }) => Object.keys(query).length === 0);
  const asking = layer.filter(({ query }) => Object.keys(query).length > 0);
  return [...(plain.length > 0 ? [pathTest(plain)] : []), ...asking.map(askingTest)].join('||');
}

function pathTest(places: readonly GatePlace[]): string {
  const pattern = pathPattern(places);
  return pattern === '/' ? '1' : `t(${literal(`^${pattern}`, 'i')})`;
}

function askingTest(place: GatePlace): string {
  const tests = Object.entries(place.query).map(([name, pattern]) => {
    const unnamed = pattern.replaceAll(/\(\?<\w+>/g, '(?:');
    return `${literal(`^(?:${unnamed})$`, 'is')}.test(q(${JSON.stringify(name)})??"")`;
  });
  return [pathTest([place]), ...tests].join('&&');
}

/** A regular expression as it is written in code: slashes outside brackets need a backslash there. */
function literal(pattern: string, flags: string): string {
  return `/${tokensOf(pattern)
    .map((token) => (token === '/' ? '\\/' : token))
    .join('')}/${flags}`;
}
