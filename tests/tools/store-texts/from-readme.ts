// The description in the stores is the front page without what only a developer needs: written once, so that it claims nothing else.
import { plain } from './from-permissions.ts';

/** In the order a store shows them; the first stands without its title. */
const SECTIONS = {
  fr: ['Pour qui, pour quoi', 'Ce qu’il ne fait jamais', 'Les limites, honnêtement'],
  en: ['For whom, and why', 'What it never does', 'Limits, honestly'],
};
const PICTURES = { fr: /^Les captures viennent .*$/m, en: /^The pictures come .*$/m };
/** A sentence that is a link and nothing else leads nowhere in a store. */
const BARE_LINK = / ?\[[^\]]*\]\([^)]*\)\./g;

/** `half`: one language's half of README.md. Throws where the front page no longer has a part of it. */
export function descriptionOf(half: string, lang: 'fr' | 'en'): string {
  const lead = found(/^\*\*M’opposer.*$/m.exec(half)?.[0], 'its first sentence');
  const parts = SECTIONS[lang].map((title, place) => {
    const text = found(half.split(new RegExp(`\\n##+ ${title}\\n`))[1]?.split(/\n##+ |\n---/)[0], `« ${title} »`);
    return `${place === 0 ? '' : `${title}\n\n`}${paragraphs(text)}`;
  });
  return [plain(lead), ...parts, found(PICTURES[lang].exec(half)?.[0], 'what the pictures are')].join('\n\n');
}

/** Without the paragraph that invites to contribute, which is all links. */
function paragraphs(markdown: string): string {
  const kept = markdown
    .trim()
    .split('\n\n')
    .filter((paragraph) => !paragraph.includes('(CONTRIBUTING.md)'));
  return plain(kept.join('\n\n').replaceAll(BARE_LINK, '')).replaceAll(/^- /gm, '• ');
}

function found(text: string | undefined, what: string): string {
  if (text === undefined) throw new Error(`README.md has lost ${what}: the stores' description is made of it.`);
  return text;
}
