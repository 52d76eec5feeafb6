// How the way leads to the form, by cohort. Meta served each of these at some time; several are served side by side.

/** What a person sees, for the index, and who says so (facts: meta.md, sections B and E). */
interface CohortNote {
  fr: string;
  en: string;
  source: string;
}

export const COHORTS = {
  banner: {
    fr: 'Le Centre de confidentialité porte la phrase de 2025, avec le mot « opposer »',
    en: 'The Privacy Center carries the sentence of 2025, with the word “object”',
    source: 'meta.md B1, FR May 2025 (press); O1 for the sentence, April to May 2025 (primary)',
  },
  topics: {
    fr: 'Sujets de confidentialité, puis l’IA par Meta, puis la demande d’opposition',
    en: 'Privacy topics, then AI at Meta, then the objection request',
    source: 'meta.md B1, EN April to May 2025, EN October 2026 (weak), FR May 2025 variants (press)',
  },
  articles: {
    fr: 'Autres règles et articles, puis l’IA générative, puis « Votre droit d’opposition »',
    en: 'Other policies and articles, then generative AI, then “Your right to object”',
    source: 'meta.md B1, EN December 2025 and EN 2026 (weak)',
  },
  policy: {
    fr: 'La politique, sa sous-page « Vous opposer », puis le portail de Meta',
    en: 'The policy, its sub-page “Object”, then Meta’s portal',
    source: 'meta.md B1, policy route of 2026; O3 for the portal since July 2026 (primary)',
  },
  intake: {
    fr: 'La politique, sa sous-page « Vous opposer », puis la question « concerne-t-elle l’IA ? »',
    en: 'The policy, its sub-page “Object”, then the question “Is your request about AI at Meta?”',
    source: 'meta.md A2, 367438723733209, 2023 to July 2026 (primary); B1, DE May 2025 (authority)',
  },
} as const satisfies Readonly<Record<string, CohortNote>>;
export type Cohort = keyof typeof COHORTS;
