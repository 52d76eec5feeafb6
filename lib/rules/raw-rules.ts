// Parses the files of assets/rules one by one, so that a fault is told with the name of its file.
import * as z from 'zod/mini';
import { brokenRule } from './broken-rule.ts';
import { ActorFacts } from './actor-schema.ts';
import { DeadlinesFile, EditionFile } from './edition-schema.ts';
import { FormsFile } from './form-schema.ts';
import { HostsFile, ShimsFile } from './host-schema.ts';
import { SurfaceFile } from './surface-schema.ts';
import { WordsFile } from './words-schema.ts';

/** File name under assets/rules → what its JSON holds. */
export type RawRules = Readonly<Record<string, unknown>>;

export interface ParsedRules {
  edition: z.infer<typeof EditionFile>;
  hosts: HostsFile;
  shims: z.infer<typeof ShimsFile>;
  forms: z.infer<typeof FormsFile>;
  deadlines: z.infer<typeof DeadlinesFile>;
  actor: ActorFacts;
  surfaces: SurfaceFile[];
  words: WordsFile[];
}

/** Everything assets/rules says, still with its sources. */
export function parseRules(raw: RawRules): ParsedRules {
  return {
    edition: parseFile(raw, 'edition.json', EditionFile),
    hosts: parseFile(raw, 'hosts.json', HostsFile),
    shims: parseFile(raw, 'shims.json', ShimsFile),
    forms: parseFile(raw, 'forms.json', FormsFile),
    deadlines: parseFile(raw, 'deadlines.json', DeadlinesFile),
    actor: parseFile(raw, 'actor.json', ActorFacts),
    surfaces: parseFolder(raw, 'surfaces', SurfaceFile, (surface) => surface.id),
    words: parseFolder(raw, 'words', WordsFile, (words) => words.lang),
  };
}

/** One file, parsed. Used by the tools that write one, too. */
export function parseFile<Schema extends z.ZodMiniType>(raw: RawRules, file: string, schema: Schema): z.infer<Schema> {
  if (!(file in raw)) throw brokenRule(file, 'the file is missing', 'Bring it back, or write it from its schema in lib/rules');
  const read = schema.safeParse(raw[file], { error: z.locales.en().localeError });
  if (read.success) return read.data;
  throw brokenRule(file, `it does not say what its schema in lib/rules asks for\n${z.prettifyError(read.error)}\n`, 'Repair these fields');
}

function parseFolder<Schema extends z.ZodMiniType>(
  raw: RawRules,
  folder: string,
  schema: Schema,
  nameOf: (value: z.infer<Schema>) => string,
): z.infer<Schema>[] {
  const files = Object.keys(raw).filter((file) => file.startsWith(`${folder}/`));
  return files.toSorted().map((file) => {
    const value = parseFile(raw, file, schema);
    if (file === `${folder}/${nameOf(value)}.json`) return value;
    throw brokenRule(file, `it calls itself "${nameOf(value)}"`, `Give file and content one name: ${nameOf(value)}.json`);
  });
}
