// Reads assets/rules as it lies on the disk, sources and dates included, for the tools that people run.
import { readdirSync, readFileSync } from 'node:fs';

export interface RuleFile {
  /** From assets/rules: `surfaces/facebook.settings.json`. */
  file: string;
  json: unknown;
}

const FOLDER = new URL('../../assets/rules/', import.meta.url);

/** Every JSON file of assets/rules, by name. */
export function readRuleFiles(folder: URL = FOLDER): RuleFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({ file, json: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown }));
}
