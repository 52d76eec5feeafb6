// Which controls of this page are worth reading: the targets of its surface, and the signs of who is acting.
import { inklingOf, type Inkling } from '../guide/inkling.ts';
import { recognise } from '../guide/recognise.ts';
import { isActorSign } from '../page/actor.ts';
import type { Wants } from '../page/candidates.ts';
import { langOf } from '../page/read.ts';
import type { RuleSet } from '../rules/rule-set.ts';

/** A page that suggests people has « Follow » a hundred times: they must not take the place of the targets. */
const MOST_SIGNS = 40;

/** The page's language may come late: the words are chosen again when it does. */
export function wantsOf(url: string, surface: { id: string; platform: string }, rules: RuleSet): Wants {
  const signs = rules.actor.ownProfile.filter((sign) => sign.platform === surface.platform);
  const paths = signs.filter(({ by }) => by === 'href').map(({ value }) => value);
  const labels = signs.filter(({ by }) => by.endsWith('label') || by === 'own-link').map(({ value }) => value);
  let signsSeen = 0;
  let inkling: Inkling | undefined;
  let lang: string | undefined;

  function inklingNow(): Inkling {
    const now = document.documentElement.lang;
    if (inkling !== undefined && now === lang) return inkling;
    lang = now;
    inkling = inklingOf({ url, surface: surface.id, lang: langOf(document) }, rules, labels);
    return inkling;
  }

  return {
    mayMatter(href, label, scattered) {
      const { mayLead, mayBeCalled, mayConceal } = inklingNow();
      if (mayBeCalled(label)) return true;
      if (href !== undefined && (mayLead(href) || paths.some((path) => href.includes(path)))) return true;
      return mayConceal(label) && mayBeCalled(scattered());
    },
    matters(control) {
      const view = { url, lang: langOf(document), controls: [control], messages: [] };
      if ((recognise(view, rules)?.found.length ?? 0) > 0) return true;
      if (!isActorSign(control, surface.platform, rules.actor)) return false;
      signsSeen += 1;
      return signsSeen <= MOST_SIGNS;
    },
  };
}
