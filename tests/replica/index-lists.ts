// Everything the stand-in can show, in the order a person would look for it: starts, cohorts, faults, look-alikes, attacks, pages.
import { ATTACKS, isAttack } from './attack-names.ts';
import { COHORTS } from './cohorts.ts';
import { FAULTS } from './faults.ts';
import { COPY_HOST, THEATRE_HOST } from './hosts.ts';
import { FACEBOOK_OTHER, FACEBOOK_SELF, INSTAGRAM_OTHER, INSTAGRAM_SELF } from './people.ts';
import { FACEBOOK_SITE, HELP_META, INSTAGRAM_SITE, INTAKE_FORM, OBJECT_SUBPAGE, THIRD_PARTY_FORM } from './site.ts';
import type { Variant } from './variant.ts';

export interface Listed {
  fr: string;
  en: string;
  address: string;
  variant?: Partial<Variant>;
}

export interface Section {
  title: string;
  entries: readonly Listed[];
}

function listed(fr: string, en: string, address: string, variant?: Partial<Variant>): Listed {
  return { fr, en, address, variant };
}

const STARTS = [
  listed('Facebook : mon profil', 'Facebook: my profile', `https://www.facebook.com/${FACEBOOK_SELF.vanity}`),
  listed(
    'Facebook : mon profil, par son numéro',
    'Facebook: my profile, by its number',
    `https://www.facebook.com/profile.php?id=${FACEBOOK_SELF.id}`,
  ),
  listed('Facebook : paramètres', 'Facebook: settings', FACEBOOK_SITE.settings),
  listed('Instagram : mon profil', 'Instagram: my profile', `https://www.instagram.com/${INSTAGRAM_SELF.handle}/`),
  listed('Instagram : paramètres', 'Instagram: settings', INSTAGRAM_SITE.settings),
  listed('Threads : mon profil', 'Threads: my profile', `https://www.threads.com/@${INSTAGRAM_SELF.handle}`),
  listed('Threads : paramètres', 'Threads: settings', 'https://www.threads.com/settings/'),
];

const PAGES = [
  listed('Facebook : Centre de confidentialité', 'Facebook: Privacy Center', FACEBOOK_SITE.center),
  listed('Facebook : politique', 'Facebook: policy', FACEBOOK_SITE.policy),
  listed('Facebook : politique, « Vous opposer »', 'Facebook: policy, “Object”', `${FACEBOOK_SITE.policy}${OBJECT_SUBPAGE}`),
  listed('Facebook : IA par Meta', 'Facebook: AI at Meta', FACEBOOK_SITE.guide),
  listed('Facebook : article sur l’IA générative', 'Facebook: article on generative AI', FACEBOOK_SITE.article),
  listed('Facebook : formulaire', 'Facebook: form', FACEBOOK_SITE.form),
  listed('Facebook : ancien formulaire', 'Facebook: older form', 'https://www.facebook.com/help/contact/6359191084165019'),
  listed('Facebook : question préalable', 'Facebook: intake question', INTAKE_FORM),
  listed('Facebook : formulaire « tiers » (piège)', 'Facebook: third-party form (trap)', THIRD_PARTY_FORM),
  listed('Facebook : mur de connexion', 'Facebook: login wall', FACEBOOK_SITE.form, { actor: 'nobody' }),
  listed('Facebook : formulaire, en tant que Page', 'Facebook: form, acting as a Page', FACEBOOK_SITE.form, { actor: 'page' }),
  listed('Facebook : version simple de la politique', 'Facebook: plain policy', 'https://mbasic.facebook.com/privacy/policy/printable/'),
  listed('Facebook : sur un hôte de langue', 'Facebook: on a language host', FACEBOOK_SITE.center.replace('www', 'fr-fr')),
  listed('Facebook : sur m.', 'Facebook: on m.', FACEBOOK_SITE.center.replace('www', 'm')),
  listed('Meta : assistance confidentialité', 'Meta: privacy support', HELP_META),
  listed('Meta : Espace Comptes', 'Meta: Accounts Center', 'https://accountscenter.facebook.com/profiles/'),
  listed('Instagram : Centre de confidentialité', 'Instagram: Privacy Center', INSTAGRAM_SITE.center),
  listed('Instagram : politique', 'Instagram: policy', INSTAGRAM_SITE.policy),
  listed('Instagram : IA par Meta', 'Instagram: AI at Meta', INSTAGRAM_SITE.guide),
  listed('Instagram : formulaire', 'Instagram: form', INSTAGRAM_SITE.form),
  listed('Instagram : mur de connexion', 'Instagram: login wall', INSTAGRAM_SITE.form, { actor: 'nobody' }),
];

/** Nothing of ours may stand on these, or only on the one right link. */
const LOOK_ALIKES = [
  listed('Facebook : fil, avec un commentaire trompeur', 'Facebook: feed, with a misleading comment', FACEBOOK_SITE.home),
  listed('Instagram : fil, avec un commentaire trompeur', 'Instagram: feed, with a misleading comment', INSTAGRAM_SITE.home),
  listed('Facebook : profil de quelqu’un d’autre', 'Facebook: someone else’s profile', `https://www.facebook.com/${FACEBOOK_OTHER.vanity}`),
  listed(
    'Instagram : profil de quelqu’un d’autre',
    'Instagram: someone else’s profile',
    `https://www.instagram.com/${INSTAGRAM_OTHER.handle}/`,
  ),
  listed('Copie du Centre de confidentialité', 'A copy of the Privacy Center', `https://${COPY_HOST}/privacy/center/`),
  listed('« Privacy Center » d’un autre site', 'Another site’s own “Privacy Center”', `https://${THEATRE_HOST}/privacy-center`),
  listed('Le Centre de confidentialité dans un cadre étranger', 'The Privacy Center in a foreign frame', `https://${THEATRE_HOST}/framed`),
];

function namesOf<Name extends string>(described: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(described) as Name[];
}

const CENTERS = [
  ['Facebook', FACEBOOK_SITE.center],
  ['Instagram', INSTAGRAM_SITE.center],
] as const;

const COHORT_STARTS = namesOf(COHORTS).flatMap((cohort) =>
  CENTERS.map(([platform, address]) =>
    listed(`${platform} · ${cohort} : ${COHORTS[cohort].fr}`, `${platform} · ${cohort}: ${COHORTS[cohort].en}`, address, { cohort }),
  ),
);

const FAULT_STARTS = namesOf(FAULTS).flatMap((fault) =>
  CENTERS.map(([platform, address]) =>
    listed(`${platform} · ${fault} : ${FAULTS[fault].fr}`, `${platform} · ${fault}: ${FAULTS[fault].en}`, address, { faults: [fault] }),
  ),
);

const ATTACK_STARTS = Object.entries(ATTACKS).map(([attack, [fr, en]]) =>
  listed(`${attack} : ${fr}`, `${attack}: ${en}`, attack === 'swap' ? FACEBOOK_SITE.form : FACEBOOK_SITE.center, {
    attack: isAttack(attack) ? attack : undefined,
  }),
);

export const SECTIONS: readonly Section[] = [
  { title: 'Commencer · Start', entries: STARTS },
  { title: 'Cohortes · Cohorts', entries: COHORT_STARTS },
  { title: 'Défauts · Faults', entries: FAULT_STARTS },
  { title: 'Sosies · Look-alikes', entries: LOOK_ALIKES },
  { title: 'Pages contre nous · Pages against us', entries: ATTACK_STARTS },
  { title: 'Toutes les pages · All pages', entries: PAGES },
];
