// What stores ask about permissions is said once, in PERMISSIONS.md: their fields are written out of it.

export interface RequestTexts {
  singlePurpose: string;
  /** One paragraph for each permission or host. */
  permissions: string;
}

const PURPOSE = /\n### (?:But unique|Single purpose)\n\n([^\n]+)/;
const HEAD = /^\| ([^`|]+) \| ([^`|]+) \| ([^`|]+) \| [^`|]+ \|$/m;
const ROW = /^\| (`[^|]+`) \| ([^|]+) \| ([^|]+) \| `/gm;

/** `half`: one language's half of PERMISSIONS.md. */
export function requestTexts(half: string): RequestTexts {
  const [, , why = '', cannot = ''] = HEAD.exec(half) ?? [];
  const rows = [...half.matchAll(ROW)].map(([, names = '', reason = '', limit = '']) => {
    const lines = [names.trim(), `${why}: ${reason.trim()}`, ...(limit.trim() === '–' ? [] : [`${cannot}: ${limit.trim()}`])];
    return plain(lines.join('\n'));
  });
  return { singlePurpose: plain(PURPOSE.exec(half)?.[1] ?? ''), permissions: rows.join('\n\n') };
}

/** A store shows Markdown as it is written. */
export function plain(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/\*\*|`/g, '');
}
