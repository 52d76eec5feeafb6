// The document a first request gets: an empty mount, the page as data, and the script that will fill it. Before that there is no link at all.
import { readFileSync } from 'node:fs';
import { appSource } from './browser/app.ts';
import { attackSource } from './browser/attacks.ts';
import { mountId, tokens } from './comet.ts';
import { html, raw, type Html } from './html.ts';
import { dressed, menus } from './layout.ts';
import type { Fault } from './faults.ts';
import { foldedLists, type Folded } from './rail.ts';
import type { Scene, Visit } from './scene.ts';

const STYLE = readFileSync(new URL('./browser/style.css', import.meta.url), 'utf8');
const APP = appSource();

/** What the browser part receives: markup and orders, nothing it must decide. */
export interface PageData {
  title: string;
  markup: string;
  dialogs: readonly string[];
  menus: readonly [string, string];
  folded: Readonly<Record<Folded, string>>;
  afterSending?: string;
  isFeed: boolean;
  faults: readonly Fault[];
  hydrateAfter: number;
}

/** The data of one page, for the document and for a soft navigation alike. */
export function pageDataOf(scene: Scene, visit: Visit): PageData {
  const { faults } = visit.variant;
  const [account, settings] = menus(visit);
  const { topics, articles } = foldedLists(visit);
  return {
    title: `${scene.title} · ${visit.words.standIn}`,
    markup: dressed(scene, visit).markup,
    dialogs: [...(scene.dialogs ?? []), ...(faults.includes('cookie-dialog') ? [cookieDialog(visit)] : [])].map(({ markup }) => markup),
    menus: [account.markup, settings.markup],
    folded: { topics: topics.markup, articles: articles.markup },
    afterSending: scene.afterSending?.markup,
    isFeed: scene.isFeed ?? false,
    faults,
    hydrateAfter: faults.includes('late') ? 2000 : 40,
  };
}

/** The whole document; `nonce` lets our own script and style through a strict policy. */
export function documentOf(scene: Scene, visit: Visit, nonce: string): string {
  const data = pageDataOf(scene, visit);
  const isBasic = scene.layout === 'basic';
  const isMetaShell = !/^(?:www\.)?instagram\.com$/.test(visit.url.hostname);
  const id = isMetaShell && !isBasic ? html` id="facebook"` : '';
  const page = isBasic ? html`<div id="root">${dressed(scene, visit)}</div>` : shell(data, nonce);
  return `<!DOCTYPE html><!-- ${visit.words.standIn} / page factice / stand-in: invented, local, not Meta's -->${
    html`<html${id} class="_9dls __fb-light-mode ${tokens(1)}" lang="${visit.words.lang}" dir="ltr"><head><meta charset="utf-8"><title>${data.title}</title><style nonce="${nonce}">${raw(STYLE)}</style>${attackScript(visit, nonce)}</head><body class="${tokens(3)}">${page}<div id="replica-ribbon">${visit.words.standIn}</div></body></html>`
      .markup
  }`;
}

/** Before anything else of the page, as a page that means it would do. */
function attackScript({ variant: { attack } }: Visit, nonce: string): Html | undefined {
  return (
    attack &&
    html`<script nonce="${nonce}">
      ${raw(attackSource(attack))};
    </script>`
  );
}

function shell(data: PageData, nonce: string): Html {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<div class="${tokens(1)}"><div id="${mountId()}" data-replica-mount="1"></div></div>
    <script type="application/json" data-sjs id="replica-data" nonce="${nonce}">
      ${raw(json)}
    </script>
    <script nonce="${nonce}">
      ${raw(APP)};
    </script>`;
}

/** Outside the mount, seven divs deep; each answer is there twice, one of them disabled. */
function cookieDialog({ words }: Visit): Html {
  const answers = words.cookieChoices.map(
    (choice) =>
      html`<div role="button" tabindex="0" data-replica-does="close-dialog">${choice}</div>
        <div role="button" aria-disabled="true">${choice}</div>`,
  );
  return html`<div>
    <div>
      <div>
        <div>
          <div>
            <div>
              <div role="dialog" aria-labelledby="jsc_c_j" class="x1dialog ${tokens(5)}">
                <span id="jsc_c_j">${words.cookieTitle}</span>${answers}
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  </div>`;
}
