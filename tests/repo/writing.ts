// How each language writes: quotation marks, apostrophes, spaces, and the words that no sentence of ours may say in any of them.

/** What opens and closes a quotation: CLDR’s delimiters, in Dutch its second pair; Italian and Portuguese as in Italy and Portugal. */
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  en: ['“', '”'],
  es: ['«', '»'],
  fr: ['«', '»'],
  it: ['«', '»'],
  nl: ['“', '”'],
  pl: ['„', '”'],
  pt: ['«', '»'],
};

/** Several regions write one language: the one our sentences are written for. */
const REGIONS: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES', pt: 'pt-PT' };

const NO_BREAK = '[\u00A0\u202F]';
/** Without `in`, a rule of every language; `but` names those it is not for. */
const FAULTS: readonly { in?: readonly string[]; but?: readonly string[]; find: RegExp; say: string }[] = [
  { find: /['´`\u2032]/, say: 'has a straight apostrophe: write ’' },
  { find: /"/, say: 'has a straight quotation mark: write the ones of the language' },
  { find: /\.\.\./, say: 'has three full stops: write …' },
  { find: / {2}|^ | $/, say: 'has a space too many' },
  { in: ['fr'], find: new RegExp(`(?<!${NO_BREAK})[;:!?»](?!//)`), say: 'needs a no-break space before ; : ! ? or »' },
  { in: ['fr'], find: new RegExp(`«(?!${NO_BREAK})`), say: 'needs a no-break space after «' },
  { in: ['fr'], find: /(^|[.!?] )(A |Etat|Etape|Ecran|Ecriv|Etiez|Ca )/, say: 'has a capital without its accent' },
  { but: ['fr'], find: /\s[;:!?,](\s|$)/, say: 'has a space before ; : ! or ?, as French alone has it' },
  { but: ['fr'], find: /[«„]\s|\s»/, say: 'has a space inside its quotation marks, as French alone has it' },
  { find: /\d ?(?:[kM]B|[KM]o|px)\b|\d (?:h|min|%)(?!\p{L})/u, say: 'needs a no-break space between a number and its unit' },
  {
    find: /(?<!\p{L})(?:art\.|nr\.?|no\.|n\.º|n°|nº|n\.) (?=[\d$])/iu,
    say: 'needs a no-break space between « no. » or « art. » and its number',
  },
  { in: ['pl'], find: /\d r\./, say: 'needs a no-break space between a year and « r. »' },
  {
    find: /trop tard|too late|zu spät|demasiado tarde|troppo tardi|te laat|za późno|tarde demais/i,
    say: 'says that it is over: an objection is possible at any time',
  },
  {
    find: /date limite|dernière chance|last chance|letzte chance|stichtag|última oportunidad|ultima occasione|laatste kans|ostatnia szansa/i,
    say: 'presses people: an objection is possible at any time',
  },
  {
    find: /fulfilled|satisfaite|\berfüllt\b|satisfecha|soddisfatta|ingewilligd|spełnion|satisfeita/i,
    say: 'claims what nobody outside Meta can see: the best state is « confirmée par Meta »',
  },
];

/** One sentence for each fault of writing in this text. */
export function writingFaults(lang: string, key: string, text: string): string[] {
  const found = FAULTS.filter((fault) => (fault.in?.includes(lang) ?? true) && fault.but?.includes(lang) !== true && fault.find.test(text));
  const said = [...found.map(({ say }) => say), ...quoteFaults(lang, text), ...percentFaults(lang, text)];
  return said.map((say) => `${lang}.yml, ${key} ${say}: « ${text} »`);
}

/** What a text quotes, without the marks and the spaces inside them. */
export function quotedIn(lang: string, text: string): string[] {
  const [opening, closing] = QUOTES[lang] ?? ['«', '»'];
  return [...text.matchAll(new RegExp(`${opening}([^${closing}]+)${closing}`, 'g'))].map(([, quoted = '']) => quoted.trim());
}

/** Marks of another language, one that is missing, and in Spanish a question that does not open. */
function quoteFaults(lang: string, text: string): string[] {
  const pair = QUOTES[lang];
  if (pair === undefined) return [`is in a language whose quotation marks nobody has looked up`];
  const marks = (text.match(/[«»„“”‚‘‹›]/g) ?? []).join('');
  const isPaired = marks === pair.join('').repeat(marks.length / 2);
  const count = (mark: string): number => text.split(mark).length;
  const isOpened = lang !== 'es' || (count('?') === count('¿') && count('!') === count('¡'));
  return [...(isPaired ? [] : [`should quote as ${pair.join('…')}`]), ...(isOpened ? [] : ['asks or exclaims without ¿ or ¡'])];
}

/** `90 %` or `90%`, as the language’s own numbers do. */
function percentFaults(lang: string, text: string): string[] {
  const percent = new Intl.NumberFormat(REGIONS[lang] ?? lang, { style: 'percent' });
  return [...text.matchAll(/(\d+)(\s?)%/g)]
    .filter(([said, number]) => said.replace('\u202F', '\u00A0') !== percent.format(Number(number) / 100).replace('\u202F', '\u00A0'))
    .map(([said]) => `writes a percentage in another way than the language does: ${said}`);
}
