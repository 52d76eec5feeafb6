// Dresses a scene as the site would: top bar, rail, footer, login bar.
import { button, heading, link, nested, tokens } from './comet.ts';
import { decoys } from './decoys.ts';
import { THREADS } from './hosts.ts';
import { html, type Html } from './html.ts';
import { FACEBOOK_PAGE, FACEBOOK_SELF, INSTAGRAM_SELF } from './people.ts';
import { rail } from './rail.ts';
import type { Scene, Visit } from './scene.ts';
import { FACEBOOK_SITE, INSTAGRAM_SITE, siteOf } from './site.ts';

/** Depth at which the real pages put their content. */
const DEPTH = 16;

/** What goes inside the mount. */
export function dressed({ main, ...scene }: Scene, visit: Visit): Html {
  return inLayout({ ...scene, main: html`${decoys(visit)}${main}` }, visit);
}

function inLayout(scene: Scene, visit: Visit): Html {
  switch (scene.layout) {
    case 'comet':
      return nested(
        DEPTH,
        html`${topBar(visit)}
          <div role="main" class="${tokens(6)}">${scene.main}</div>
          ${!scene.isFeed && footer(visit, true)}`,
      );
    case 'center':
      return nested(
        DEPTH,
        html`${topBar(visit)}
          <div class="x78zum5 ${tokens(4)}">
            ${rail(visit)}
            <div class="x1content ${tokens(6)}">${scene.main}</div>
          </div>
          ${footer(visit, true)}`,
      );
    case 'instagram':
      return nested(
        DEPTH,
        html`<div class="x78zum5 ${tokens(4)}">
            ${instagramRail(visit)}
            <main role="main" class="x1content ${tokens(5)}">${scene.main}</main>
          </div>
          ${!scene.isFeed && instagramFooter(visit)}`,
      );
    case 'form':
      return nested(
        DEPTH,
        html`${topBar(visit)}
          <div role="main" class="x1content ${tokens(5)}">${scene.main}</div>
          ${footer(visit, true)}`,
      );
    case 'login':
      return nested(
        DEPTH,
        html`<div role="main" class="x1content ${tokens(5)}">${scene.main}</div>
          ${footer(visit, false)}`,
      );
    case 'basic':
      return scene.main;
  }
}

/** The account menu and what it turns into when "Settings & privacy" is pressed. */
export function menus({ words, variant }: Visit): readonly [Html, Html] {
  const self = variant.actor === 'page' ? FACEBOOK_PAGE : FACEBOOK_SELF;
  const menu = (inside: Html): Html =>
    html`<div role="dialog" aria-label="${words.yourProfile}" class="x1menu ${tokens(4)}">${inside}</div>`;
  return [
    menu(
      html`${link('/me/', self.name)}${button(words.seeAllProfiles)}${variant.actor === 'page' && button(`${words.switchBack} ${FACEBOOK_SELF.name}`)}${button(words.settingsAndPrivacy, 'open-settings-menu')}`,
    ),
    menu(
      html`${heading(words.settingsAndPrivacy, 2)}${link(FACEBOOK_SITE.settings, words.settings)}${link(`${FACEBOOK_SITE.center}?entry_point=facebook_bookmarks`, words.privacyCenter, { id: 'replica-menu-target' })}`,
    ),
  ];
}

function topBar({ words, variant, url }: Visit): Html {
  const isIn = variant.actor !== 'nobody' && siteOf(url) === FACEBOOK_SITE;
  return html`<div role="banner" class="x78zum5 ${tokens(5)}">
    ${link(siteOf(url).home, 'Meta')}
    <div role="navigation" class="${tokens(3)}">
      ${isIn ? button(html`<svg role="img" aria-label="${words.yourProfile}" width="20" height="20" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"></circle></svg>`, 'open-account-menu', words.yourProfile) : loginBar(words)}
    </div>
  </div>`;
}

/** Stands on public pages too: a login form alone is no login wall. */
function loginBar(words: Visit['words']): Html {
  return html`<form id="login_bar" class="${tokens(3)}">
    <input type="text" name="email" aria-label="${words.emailOrPhone}" /><input
      type="password"
      name="pass"
      aria-label="${words.password}"
    />${button(words.logIn, 'log-in', words.logIn)}
  </form>`;
}

function footer({ words }: Visit, isLabelled: boolean): Html {
  const center = `${FACEBOOK_SITE.center}?entry_point=facebook_page_footer`;
  return html`<div role="contentinfo" class="${tokens(4)}">
    ${link(`${FACEBOOK_SITE.policy}?entry_point=facebook_page_footer`, words.privacyPolicy)}
    ${link(center, html`<span>${words.privacyCenter}</span>`, { id: 'replica-footer-target', label: isLabelled ? words.privacyCenterLabel : undefined })}
    ${link('/policies/cookies/', words.cookies)}${link('/legal/terms', words.terms)}
  </div>`;
}

/** Threads writes a handle with its sign. */
function instagramRail({ words, variant, url }: Visit): Html {
  const own = THREADS.test(url.hostname) ? `/@${INSTAGRAM_SELF.handle}` : `/${INSTAGRAM_SELF.handle}/`;
  const profile = variant.actor !== 'nobody' && link(own, words.profile);
  return html`<nav class="x1rail ${tokens(4)}">${link('/', 'Instagram')}${link('/explore/', words.search)}${profile}</nav>`;
}

function instagramFooter({ words }: Visit): Html {
  return html`<footer role="contentinfo" class="${tokens(3)}">
    ${link(`/legal/privacy/?hl=${words.lang}`, words.privacy)}${link(`${INSTAGRAM_SITE.policy}`, words.privacyPolicy)}${link('/legal/terms/', words.terms)}
  </footer>`;
}
