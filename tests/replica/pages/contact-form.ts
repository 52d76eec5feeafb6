// Every `/help/contact/<id>` and `/contact/<id>`: the objection forms, the intake question, the third-party trap.
import { button, heading, link, paragraph, tokens } from '../comet.ts';
import { html, type Html } from '../html.ts';
import { EMAIL } from '../people.ts';
import type { Page, Redirect, Scene, Visit } from '../scene.ts';
import { siteOf } from '../site.ts';
import { goneForm } from './gone-form.ts';
import { notFound } from './not-found.ts';

type FormKind = 'objection' | 'intake' | 'third-party';

/** Ids as authorities and Meta published them (facts: meta.md A2). */
const FORMS: Readonly<Record<string, FormKind>> = {
  '712876720715583': 'objection',
  '6359191084165019': 'objection',
  '767264225370182': 'objection',
  '233964459562201': 'objection',
  // Numbers nobody knows yet (site.ts, newForm).
  '1290000000000001': 'objection',
  '1290000000000002': 'objection',
  '367438723733209': 'intake',
  '510058597920541': 'third-party',
  '1266025207620918': 'third-party',
};

/** The form of this id; a real one asks for a login first, the third-party one does not. */
export const contactForm: Page = (visit) => {
  const kind = FORMS[visit.url.pathname.match(/(\d+)\/?$/)?.[1] ?? ''];
  if (kind === undefined) return notFound(visit);
  const gone = kind === 'objection' ? goneForm(visit) : undefined;
  if (gone !== undefined) return gone;
  if (kind === 'third-party') return thirdPartyForm(visit);
  if (visit.variant.actor === 'nobody') return loginWall(visit);
  return kind === 'objection' ? objectionForm(visit) : intakeForm(visit);
};

function loginWall({ url }: Visit): Redirect {
  const next = encodeURIComponent(url.href);
  const isInstagram = siteOf(url).platform === 'instagram';
  return {
    kind: 'redirect',
    to: isInstagram ? `https://www.instagram.com/accounts/login/?next=${next}` : `https://www.facebook.com/login/?next=${next}`,
  };
}

function objectionForm(visit: Visit): Scene {
  const { words } = visit;
  return formScene(
    visit,
    words.formTitle,
    html`${paragraph(words.formIntro)} <label for="email">${words.email}</label>
      <input type="text" id="email" name="email" value="${EMAIL}" class="${tokens(6)}" /> <label for="reason">${words.reason}</label>
      <textarea id="reason" name="Field1" class="${tokens(6)}"></textarea>`,
    button(words.submit, 'send', words.submit),
  );
}

function intakeForm(visit: Visit): Scene {
  const { words, url } = visit;
  const radio = (value: string, text: string): Html => html`<label><input type="radio" name="Field2" value="${value}" /> ${text}</label>`;
  return formScene(
    visit,
    words.intakeQuestion,
    html`<div role="radiogroup" aria-label="${words.intakeQuestion}">${radio('yes', words.yes)}${radio('no', words.no)}</div>`,
    link(siteOf(url).form, words.next),
  );
}

function thirdPartyForm(visit: Visit): Scene {
  const { words } = visit;
  return formScene(
    visit,
    words.thirdPartyTitle,
    html`${words.thirdPartyChoices.map((choice, index) => html`<label><input type="checkbox" name="Field3" value="${index}" /> ${choice}</label>`)}
      <label for="email">${words.email}</label> <input type="text" id="email" name="email" class="${tokens(6)}" />`,
    button(words.submit, 'send', words.submit),
  );
}

/** The classic help form, with the hidden fields of its family. */
function formScene({ words, url }: Visit, title: string, fields: Html, control: Html): Scene {
  const id = url.pathname.match(/\d+/)?.[0] ?? '';
  return {
    kind: 'scene',
    title,
    layout: 'form',
    main: html`${heading(title, 2)}
      <form action="/ajax/help/contact/submit/page" class="${tokens(4)}">
        <input type="hidden" name="jazoest" value="0" /><input type="hidden" name="lsd" value="0" />
        <input type="hidden" name="support_form_id" value="${id}" />
        ${fields}
        <div class="${tokens(3)}">${control}</div>
      </form>`,
    afterSending: html`<div role="dialog" aria-label="${words.confirmationTitle}" class="x1dialog ${tokens(4)}">
      ${heading(words.confirmationTitle, 2)}${paragraph(words.confirmation)}${button(words.close, 'close-dialog', words.close)}
    </div>`,
  };
}
