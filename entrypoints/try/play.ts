// Plays the real guide on the stand-in: it is told addresses of the real shape, and keeps nothing of what happens.
import { t } from '../../lib/browser/i18n.ts';
import { surfaceOf } from '../../lib/guide/surface.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import { livePage, type Known, type Surroundings } from '../../lib/stage/live-page.ts';

const NOBODY: Known['context'] = {
  today: '',
  isHintsOn: true,
  muted: [],
  accounts: [{ id: 'stand-in', handle: 'camille.exemple', label: 'Camille', kind: 'profile', status: 'todo' }],
};

/** `onTick`: the person has ticked the account off on the hint. */
export function playerOf(rules: RuleSet, onTick: () => void): (url: string) => void {
  let life = new AbortController();
  const around: Surroundings = {
    t,
    dress,
    // The signs of the profile are enough: nobody is logged in here.
    cookies: () => '',
    trail: [],
    seen: (view, page) => ({
      ...view,
      controls: view.controls.map((control) => ({ ...control, href: leadsTo(page.elementOf(control.ref)) })),
    }),
    actions: ({ doings, open, leave, redraw, focusOn }) => ({
      open,
      later: leave,
      mute: leave,
      tick(accountId) {
        doings.ticks[accountId] = 'done';
        redraw();
        focusOn(`[data-tick="${accountId}"]`);
        onTick();
      },
      openPopup: () => undefined,
    }),
  };
  return (url) => {
    life.abort();
    life = new AbortController();
    const at = surfaceOf(new URL(url), rules);
    if (at !== undefined) livePage({ url, at, rules: withoutShortCuts(rules), context: NOBODY }, around, life.signal);
  };
}

/** No link of the hint leads out of the stand-in: the form it would open at once is Meta's. */
function withoutShortCuts(rules: RuleSet): RuleSet {
  return { ...rules, forms: rules.forms.map((form) => ({ ...form, offered: false })) };
}

function leadsTo(element: Element | undefined): string | undefined {
  return element instanceof HTMLElement ? element.dataset['leadsTo'] : undefined;
}

/** The policy of our own pages takes no style written inside them. */
function dress(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
