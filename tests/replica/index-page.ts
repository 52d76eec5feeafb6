// The page a person starts from: every language, page, cohort, fault, look-alike and attack of the stand-in, each a link.
import { INDEX_ADDRESS } from './hosts.ts';
import { html, type Html } from './html.ts';
import { SECTIONS, type Listed, type Section } from './index-lists.ts';
import { startAddress } from './start-address.ts';
import { LOCALES, PAGE_LANGS, type PageLang } from './variant.ts';
import { LABELS } from './words/quoted.ts';
import { isQuoted } from './words/words-of.ts';

const STYLE = `body{font:16px/1.5 sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1c1e21}
table{border-collapse:collapse;width:100%}td{padding:.3rem .6rem;border-top:1px solid #ddd;width:50%;vertical-align:top}h2{margin-top:2rem}
.mark{background:#5b2a86;color:#fff;padding:.2rem .6rem}.langs{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;list-style:none}
.langs a{display:inline-block;padding:.3rem .7rem;border:1px solid #5b2a86;border-radius:1rem;color:#5b2a86}
.langs a[aria-current]{background:#5b2a86;color:#fff}`;

/** In both languages side by side; `?locale=` says in which language the pages open, else each column opens its own. */
export function indexPage(url: URL): string {
  const chosen = PAGE_LANGS.find((lang) => LOCALES[lang] === url.searchParams.get('locale'));
  const body = html`<p class="mark">Pages factices, sur cette machine, sans lien avec Meta · Stand-in pages, on this machine, not Meta’s</p>
    <h1>M’opposer</h1>
    ${languages(chosen)}
    ${
      chosen === undefined
        ? html`<p>À gauche les pages s’ouvrent en français, à droite <span lang="en">in English on the right</span>.</p>`
        : html`<p>Les pages s’ouvrent en · Pages open in: <strong>${nameOf(chosen, 'fr')}, ${nameOf(chosen, 'en')}</strong>.</p>`
    }
    ${SECTIONS.map((section) => sectionOf(section, chosen))}`;
  return `<!DOCTYPE html><!-- page factice / stand-in -->${
    html`<html lang="fr">
      <head>
        <meta charset="utf-8" />
        <title>M’opposer · pages factices / stand-in</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`.markup
  }`;
}

/** Each says for how many of the places on the way Meta's own word is known; elsewhere a sign stands, and only the address leads on. */
function languages(chosen: PageLang | undefined): Html {
  return html`<h2>Langue des pages · Language of the pages</h2>
    <ul class="langs">
      ${PAGE_LANGS.map((lang) => {
        const current = lang === chosen ? html` aria-current="true"` : '';
        const known = LABELS.filter((place) => isQuoted(lang, place)).length;
        return html`<li>
          <a href="${INDEX_ADDRESS}?locale=${LOCALES[lang]}" ${current}
            >${nameOf(lang, 'fr')} · ${nameOf(lang, 'en')} (${known}/${LABELS.length})</a
          >
        </li>`;
      })}
    </ul>
    <p>
      Entre parenthèses : les mots de Meta connus, sur ceux du chemin ; ⟨ainsi⟩ là où aucune source ne dit le mot.
      <span lang="en">In parentheses: Meta’s words that are known, of those of the way; ⟨like this⟩ where no source has the word.</span>
    </p>`;
}

function sectionOf({ title, entries }: Section, chosen: PageLang | undefined): Html {
  return html`<h2>${title}</h2>
    <table>
      ${entries.map(
        (entry) =>
          html`<tr>
            <td>${startLink(entry, chosen ?? 'fr', entry.fr)}</td>
            <td lang="en">${startLink(entry, chosen ?? 'en', entry.en)}</td>
          </tr>`,
      )}
    </table>`;
}

function startLink({ address, variant }: Listed, lang: PageLang, text: string): Html {
  return html`<a href="${startAddress(address, { ...variant, lang })}">${text}</a>`;
}

function nameOf(lang: PageLang, inLang: string): string {
  return new Intl.DisplayNames([inLang], { type: 'language' }).of(lang) ?? lang;
}
