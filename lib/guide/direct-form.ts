// Finds the form we offer directly, for a person who would rather not be led.
import type { RuleSet } from '../rules/rule-set.ts';
import type { PlatformName } from '../rules/surface-schema.ts';

type KnownForm = RuleSet['forms'][number];

/**
 * Pages of Meta itself belong to no platform: Facebook's form is offered there. Threads has no form of its own, and its account
 * is Instagram's (FRC, 1 July 2025).
 */
const STANDS_IN: Partial<Record<PlatformName, PlatformName>> = { meta: 'facebook', threads: 'instagram' };

/** The offered form of a platform. */
export function directFormFor(platform: PlatformName, rules: RuleSet): KnownForm | undefined {
  return rules.forms.find((form) => form.offered === true && form.platform === formPlatformOf(platform));
}

/** Another form to try where this one is not there: the offered one, else Meta's portal, else an older one. */
export function otherFormFor(platform: PlatformName, missing: string | undefined, rules: RuleSet): KnownForm | undefined {
  const own = formPlatformOf(platform);
  const others = rules.forms.filter((form) => form.id !== missing && rules.surfaces[form.surface]?.role === 'goal');
  return (
    others.find((form) => form.offered === true && form.platform === own) ??
    others.find((form) => form.standing === 'portal') ??
    others.find((form) => form.standing === 'older' && form.platform === own)
  );
}

/** Another form beside the one a link leads to; only where that is the one we would offer ourselves. */
export function formBeside(leadsTo: string, platform: PlatformName, rules: RuleSet): KnownForm | undefined {
  const direct = directFormFor(platform, rules);
  return direct?.surface === leadsTo ? otherFormFor(platform, direct.id, rules) : undefined;
}

function formPlatformOf(platform: PlatformName): PlatformName {
  return STANDS_IN[platform] ?? platform;
}
