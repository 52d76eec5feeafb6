// The scripts of pages that are against us, as text: each is in the page before anything else of it. What they find they keep in `spoils`.
import type { Attack } from '../attack-names.ts';
import { detect, frames, listen, messages } from './attacks-by-message.ts';
import { flood, restless } from './attacks-by-noise.ts';
import { drawn, names } from './attacks-by-text.ts';
import { clobber, prototypes } from './attacks-on-code.ts';
import { cover, move, onHost, restyle, swap, synthetic } from './attacks-on-hint.ts';

const SCRIPTS: Readonly<Record<Attack, () => void>> = {
  move,
  restyle,
  cover,
  swap,
  synthetic,
  messages,
  clobber,
  prototypes,
  detect,
  drawn,
  names,
  frames,
  flood,
  restless,
};

/** The whole script; `onHost` and `listen` are its neighbours in the page as here. */
export function attackSource(attack: Attack): string {
  const run = SCRIPTS[attack];
  return `window.spoils = {};\n${[onHost, listen, run].map(String).join('\n')}\n${run.name}();`;
}
