// The state of an objection, folded from its history and today, never stored.

/** Labels: `status.<id>` in assets/locales. DPV terms and articles: law-and-sector, F.7. */
export type Status = 'todo' | 'form_opened' | 'sent' | 'confirmed' | 'covered' | 'not_eligible';
