// Finds tests that do not test: alone, put off, skipped without a reason, or fed with a mock of our own code.
import type { SourceFile } from './source-files.ts';
import { isNode, nameOf, placeOf, visitNodes, type SyntaxNode } from './syntax.ts';

const RUNNERS = /^(test|it|describe|suite|bench)$/;

/** One sentence for each test that does not test. */
export function idleTests(file: SourceFile): string[] {
  const found: string[] = [];
  visitNodes(file, (node) => {
    if (node.type !== 'CallExpression' || !isNode(node['callee']) || node['callee'].type !== 'MemberExpression') return;
    const why = fault(nameOf(node['callee']['property']) ?? '', rootOf(node['callee']), node['arguments']);
    if (why !== undefined) found.push(`${placeOf(file, node)} ${why}`);
  });
  return found;
}

function fault(word: string, runner: string, given: unknown): string | undefined {
  if (runner === 'vi' && /^(mock|doMock|hoisted)$/.test(word)) return 'mocks a module: give the code what it needs as an argument instead';
  if (!RUNNERS.test(runner) && word !== 'skip') return undefined;
  if (word === 'only') return 'runs alone: take the word out before committing';
  if (/^(todo|fixme|fails|failing)$/.test(word)) return 'puts a test off: write it, or write an issue';
  if (/^(skip|skipIf|runIf)$/.test(word) && !hasReason(runner, given))
    return "skips without saying why: ctx.skip('reason') or test.skip(condition, 'reason')";
  return undefined;
}

/** `ctx.skip('reason')` gives a sentence; `test.skip(condition, 'reason')` gives a condition and a sentence. */
function hasReason(runner: string, given: unknown): boolean {
  if (!Array.isArray(given)) return false;
  if (!RUNNERS.test(runner)) return given.length > 0;
  return given.length === 2 && !isSentence(given[0]) && isSentence(given[1]);
}

function isSentence(value: unknown): boolean {
  return isNode(value) && (value.type === 'TemplateLiteral' || (value.type === 'Literal' && typeof value['value'] === 'string'));
}

/** The first name of `test.describe.only`: `test`. */
function rootOf(node: SyntaxNode): string {
  const object = node['object'];
  return isNode(object) && object.type === 'MemberExpression' ? rootOf(object) : (nameOf(object) ?? '');
}
