// What a file kept as proof is called in the ledger: its own name, made fit to be read and stored.

const LONGEST_NAME = 255;

/** Without folders and without invisible characters, which can make `relevé‮gpj.exe` look like an image. The ending stays. */
export function evidenceNameOf(fileName: string): string {
  const name = fileName
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/^.*[/\\]/, '')
    .trim()
    .toWellFormed();
  if (name === '') return 'file';
  return name.length <= LONGEST_NAME ? name : shortened(name);
}

function shortened(name: string): string {
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? '';
  return `${name.slice(0, LONGEST_NAME - ending.length - 1).replace(/[\uD800-\uDBFF]$/, '')}…${ending}`;
}
