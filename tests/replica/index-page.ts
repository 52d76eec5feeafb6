// The page a person starts from: every page, cohort, fault, attack and actor of the stand-in, in French and in English.
import { ATTACKS, isAttack } from './attack-names.ts';
import { html, type Html } from './html.ts';
import { FACEBOOK_OTHER, FACEBOOK_SELF, INSTAGRAM_OTHER, INSTAGRAM_SELF } from './people.ts';
import { FACEBOOK_SITE, HELP_META, INSTAGRAM_SITE, OBJECT_SUBPAGE, THIRD_PARTY_FORM } from './site.ts';
import { startAddress } from './start-address.ts';
import { COHORTS, FAULTS, type Lang, type Variant } from './variant.ts';

type Listed = readonly [fr: string, en: string, address: string, variant?: Partial<Variant>];

const STARTS: readonly Listed[] = [
  ['Facebook : mon profil', 'Facebook: my profile', `https://www.facebook.com/${FACEBOOK_SELF.vanity}`],
  ['Facebook : paramètres', 'Facebook: settings', FACEBOOK_SITE.settings],
  ['Instagram : mon profil', 'Instagram: my profile', `https://www.instagram.com/${INSTAGRAM_SELF.handle}/`],
  ['Instagram : paramètres', 'Instagram: settings', INSTAGRAM_SITE.settings],
];

const PAGES: readonly Listed[] = [
  ['Facebook : Centre de confidentialité', 'Facebook: Privacy Center', FACEBOOK_SITE.center],
  ['Facebook : politique', 'Facebook: policy', FACEBOOK_SITE.policy],
  ['Facebook : politique, « Vous opposer »', 'Facebook: policy, “Object”', `${FACEBOOK_SITE.policy}${OBJECT_SUBPAGE}`],
  ['Facebook : IA par Meta', 'Facebook: AI at Meta', FACEBOOK_SITE.guide],
  ['Facebook : article sur l’IA générative', 'Facebook: article on generative AI', FACEBOOK_SITE.article],
  ['Facebook : formulaire', 'Facebook: form', FACEBOOK_SITE.form],
  ['Facebook : ancien formulaire', 'Facebook: older form', 'https://www.facebook.com/help/contact/6359191084165019'],
  ['Facebook : question préalable', 'Facebook: intake question', 'https://www.facebook.com/help/contact/367438723733209'],
  ['Facebook : formulaire « tiers » (piège)', 'Facebook: third-party form (trap)', THIRD_PARTY_FORM],
  ['Facebook : mur de connexion', 'Facebook: login wall', FACEBOOK_SITE.form, { actor: 'nobody' }],
  ['Facebook : formulaire, en tant que Page', 'Facebook: form, acting as a Page', FACEBOOK_SITE.form, { actor: 'page' }],
  [
    'Facebook : profil de quelqu’un d’autre (rien)',
    'Facebook: someone else’s profile (nothing)',
    `https://www.facebook.com/${FACEBOOK_OTHER.vanity}`,
  ],
  ['Facebook : fil (rien)', 'Facebook: feed (nothing)', FACEBOOK_SITE.home],
  ['Facebook : version simple de la politique', 'Facebook: plain policy', 'https://mbasic.facebook.com/privacy/policy/printable/'],
  ['Meta : assistance confidentialité', 'Meta: privacy support', HELP_META],
  ['Instagram : Centre de confidentialité', 'Instagram: Privacy Center', INSTAGRAM_SITE.center],
  ['Instagram : politique', 'Instagram: policy', INSTAGRAM_SITE.policy],
  ['Instagram : IA par Meta', 'Instagram: AI at Meta', INSTAGRAM_SITE.guide],
  ['Instagram : formulaire', 'Instagram: form', INSTAGRAM_SITE.form],
  ['Instagram : mur de connexion', 'Instagram: login wall', INSTAGRAM_SITE.form, { actor: 'nobody' }],
  [
    'Instagram : profil de quelqu’un d’autre (rien)',
    'Instagram: someone else’s profile (nothing)',
    `https://www.instagram.com/${INSTAGRAM_OTHER.handle}/`,
  ],
];

const COHORT_PAGES: readonly Listed[] = COHORTS.map((cohort) => [
  `Cohorte ${cohort}`,
  `Cohort ${cohort}`,
  FACEBOOK_SITE.center,
  { cohort },
]);
const FAULT_PAGES: readonly Listed[] = FAULTS.map((fault) => [
  `Défaut ${fault}`,
  `Fault ${fault}`,
  FACEBOOK_SITE.center,
  { faults: [fault] },
]);

const ATTACK_PAGES: readonly Listed[] = Object.entries(ATTACKS).map(([attack, [fr, en]]) => [
  `Attaque ${attack} : ${fr}`,
  `Attack ${attack}: ${en}`,
  attack === 'swap' ? FACEBOOK_SITE.form : FACEBOOK_SITE.center,
  { attack: isAttack(attack) ? attack : undefined },
]);

const STYLE =
  'body{font:16px/1.5 sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1c1e21}table{border-collapse:collapse;width:100%}td{padding:.3rem .6rem;border-top:1px solid #ddd;width:50%}h2{margin-top:2rem}.mark{background:#5b2a86;color:#fff;padding:.2rem .6rem}';

/** The index, in both languages side by side: the left column opens pages in French, the right one in English. */
export function indexPage(): string {
  const body = html`<p class="mark">Pages factices, sur cette machine, sans lien avec Meta · Stand-in pages, on this machine, not Meta’s</p>
    <h1>M’opposer</h1>
    <p>À gauche en français, à droite <span lang="en">in English on the right</span>.</p>
    ${section('Commencer · Start', STARTS)}${section('Toutes les pages · All pages', PAGES)}
    ${section('Cohortes · Cohorts', COHORT_PAGES)}${section('Défauts · Faults', FAULT_PAGES)}
    ${section('Pages contre nous · Pages against us', ATTACK_PAGES)}`;
  return `<!DOCTYPE html><!-- page factice / stand-in -->${
    html`<html lang="fr">
      <head>
        <meta charset="utf-8" />
        <title>M’opposer · pages factices / stand-in</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`.markup
  }`;
}

function section(title: string, listed: readonly Listed[]): Html {
  return html`<h2>${title}</h2>
    <table>
      ${listed.map(
        (entry) =>
          html`<tr>
            <td>${startLink(entry, 'fr', entry[0])}</td>
            <td lang="en">${startLink(entry, 'en', entry[1])}</td>
          </tr>`,
      )}
    </table>`;
}

function startLink([, , address, variant]: Listed, lang: Lang, text: string): Html {
  return html`<a href="${startAddress(address, { ...variant, lang })}">${text}</a>`;
}
