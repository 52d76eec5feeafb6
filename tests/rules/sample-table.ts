// One table of sample addresses for every test: each surface's samples are every other surface's negatives.
import { parseRules } from '../../lib/rules/raw-rules.ts';
import { readRaw } from '../../modules/rules/read.ts';

export interface Sample {
  surface: string;
  address: string;
}

export const samples: readonly Sample[] = parseRules(readRaw()).surfaces.flatMap(({ id, samples: addresses }) =>
  addresses.map((address) => ({ surface: id, address })),
);
