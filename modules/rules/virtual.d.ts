// Types of the modules that modules/rules/plugin.ts makes.
declare module 'virtual:rules' {
  export const rules: import('../../lib/rules/rule-set.ts').RuleSet;
  export default rules;
}

declare module 'virtual:gate' {
  /** True where `surfaceOf` finds a surface with a role, on a door only where the address behind it is known. Never throws. */
  export function isOurs(href: string): boolean;
}

declare module 'virtual:law' {
  export const law: import('../../lib/rules/law.ts').Law;
  export default law;
}
