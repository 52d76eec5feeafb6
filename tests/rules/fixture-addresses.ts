// Real addresses with what they are, kept beside the project: absent on most machines, and the tests say so.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const FOLDER = new URL('../../../shared/fixtures/urls/', import.meta.url);

export interface FixtureAddress {
  address: string;
  /** Surface named by whoever labelled it; `not_meta`, `not_web`, `invalid` and `ambiguous` are none. */
  expected: string;
}

/** Undefined where the folder is not there. */
export function fixtureAddresses(): FixtureAddress[] | undefined {
  if (!existsSync(FOLDER)) return undefined;
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.tsv'));
  return files.flatMap((file) => rowsOf(readFileSync(new URL(file, FOLDER), 'utf8')));
}

export const ABSENT = 'skipped: ../shared/fixtures/urls is not here';

function rowsOf(table: string): FixtureAddress[] {
  const [, ...rows] = table.split('\n');
  return rows
    .filter((row) => row !== '')
    .map((row) => {
      const [address = '', expected = ''] = row.split('\t');
      return { address, expected };
    });
}
