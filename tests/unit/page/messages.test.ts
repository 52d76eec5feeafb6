// @vitest-environment happy-dom
// What a form answers, as one would read it out.
import { expect, test } from 'vitest';
import { createMessages } from '../../../lib/page/messages.ts';
import { pageOf } from './page-of.ts';

function textsOf(markup: string): readonly string[] {
  const messages = createMessages();
  messages.consider(pageOf(markup));
  return messages.texts();
}

test('paragraphs stay apart, pieces of a word stay together, buttons are left out', () => {
  expect(
    textsOf(
      '<div role="alertdialog"><p>Request received</p><p>This me<b>ans</b> that <span>it counts</span>.</p><div role="button">Close</div><button>Done</button></div>',
    ),
  ).toEqual(['Request received\u2029\u2029This means that it counts.']);
});

test('what has left the page is not said any more', () => {
  const messages = createMessages();
  const page = pageOf('<div role="alert">Gone soon</div><h1>Form</h1>');
  messages.consider(page);
  page.querySelector('[role="alert"]')!.remove();
  expect(messages.texts()).toEqual(['Form']);
});

test('text outside dialogs, alerts and headings is no message', () => {
  expect(textsOf('<p>We will send an e-mail.</p><main>Thank you</main>')).toEqual([]);
});
