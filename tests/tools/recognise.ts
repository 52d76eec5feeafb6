// `npm run --silent recognise`: reads addresses on standard input, one a line, and says in one JSON object a line what they are.
import { surfaceOf } from '../../lib/guide/surface.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import { readRules } from '../../modules/rules/read.ts';
import { addressOf } from './address-line.ts';

export interface Recognised {
  /** As it was given. */
  url: string;
  surface: string | null;
  role: string | null;
  platform: string | null;
  handle: string | null;
}

/** What one line is; `null` where nothing is known. Never throws. */
export function recogniseLine(line: string, rules: RuleSet): Recognised {
  const address = addressOf(line);
  const match = address && surfaceOf(address, rules);
  return {
    url: line,
    surface: match?.surface.id ?? null,
    role: match?.surface.role ?? null,
    platform: match?.surface.platform ?? null,
    handle: match?.handle ?? null,
  };
}

if (import.meta.main) await answerStandardInput();

async function answerStandardInput(): Promise<void> {
  const rules = readRules();
  process.stdout.on('error', () => process.exit(0));
  let rest = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    await write(lines, rules);
  }
  if (rest !== '') await write([rest], rules);
}

/** Waits for the reader where it is slower than we are. */
async function write(lines: readonly string[], rules: RuleSet): Promise<void> {
  const text = lines.map((line) => `${JSON.stringify(recogniseLine(line.replace(/\r$/, ''), rules))}\n`).join('');
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
