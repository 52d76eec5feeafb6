// Finds the form we offer directly, for a person who would rather not be led.
import type { RuleSet } from '../rules/rule-set.ts';
import type { PlatformName } from '../rules/schema.ts';

/** The offered form of a platform. Pages of Meta itself belong to no platform: Facebook's form is offered there. */
export function directFormFor(platform: PlatformName, rules: RuleSet): RuleSet['forms'][number] | undefined {
  const own = platform === 'meta' ? 'facebook' : platform;
  return rules.forms.find((form) => form.offered === true && form.platform === own);
}
