// What a package says of itself: name, version, licence, and the text of the licence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Package {
  name: string;
  version: string;
  licence: string;
  home?: string;
  /** Licence and notices as the package carries them; absent when it carries none. */
  text?: string;
}

interface Described {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | { url?: string };
}

/** Reads it from its folder. */
export function packageAt(folder: string): Package {
  const said = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Described;
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return {
    name: said.name,
    version: said.version,
    licence: said.license ?? 'unknown',
    home: homeOf(said),
    text: texts.length > 0 ? texts.join('\n\n') : undefined,
  };
}

function homeOf({ repository, homepage }: Described): string | undefined {
  const written = typeof repository === 'string' ? repository : repository?.url;
  const address = written
    ?.replace(/^git\+/, '')
    .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
    .replace(/^github:|^(?=[\w-]+\/[\w.-]+$)/, 'https://github.com/')
    .replace(/\.git$/, '');
  return address ?? homepage;
}
