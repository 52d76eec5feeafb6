// @vitest-environment happy-dom
// Keeping a picture of the page from the popup: what is said when it went well, and when the browser did not let us.
import { expect, test } from 'vitest';
import type { PopupPorts } from '../../../../lib/ui/popup/popup-ports.ts';
import { account, ledgerOf, PAGE, recordWith } from '../../ledger/told.ts';
import { buttons, control, textOf } from './press.ts';
import { showPopup } from './show-popup.tsx';

const theatre = recordWith([]);

async function pressed(answer: Awaited<ReturnType<PopupPorts['keepPicture']>>): Promise<{ page: HTMLElement; asked: unknown[] }> {
  const asked: unknown[] = [];
  const keepPicture: PopupPorts['keepPicture'] = async ({ id, platform }) => {
    asked.push([id, platform]);
    return answer;
  };
  const { page } = await showPopup({ ledger: ledgerOf(theatre), ports: { keepPicture } });
  control(page, 'Garder une image de la page').click();
  return { page, asked };
}

test('the picture is asked for with the account it is for, and said to be kept', async () => {
  const { page, asked } = await pressed({ ok: true });
  await expect.poll(() => textOf(page.querySelector('[role=status]'))).toContain('son empreinte est dans l’historique de theatre');
  expect(asked).toEqual([['account-theatre', 'facebook']]);
});

test.each([
  ['picture-not-allowed', 'après un clic sur l’icône de M’opposer'],
  ['picture-failed', 'n’a pas pu être prise'],
])('%s is said beside the account, with what to do', async (why, words) => {
  const { page } = await pressed({ ok: false, why });
  await expect.poll(() => textOf(page.querySelector('[role=alert]'))).toContain(words);
});

test('a Page has no objection to prove', async () => {
  const { page } = await showPopup({ ledger: ledgerOf({ account: account(PAGE, { kind: 'page' }), events: [] }) });
  expect(buttons(page).filter((words) => words.startsWith('Garder une image'))).toEqual([]);
});
