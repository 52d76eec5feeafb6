// @vitest-environment happy-dom
// A copy brought in: whatever file is chosen, the person is told what comes of it.
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import type { Looked } from '../../../../lib/ui/register/file-ports.ts';
import { ImportBox, type ImportBoxProps } from '../../../../lib/ui/register/import-box.tsx';
import { control } from '../popup/press.ts';
import { wordsIn } from '../popup/words-in.ts';

const NOTHING_NEW: Looked = { ok: true, version: 1, isDamaged: false, gains: [], unchanged: 2, conflicts: [], refused: [] };

async function shown(ports: Partial<ImportBoxProps['ports']>): Promise<HTMLElement> {
  const page = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, page);
    page.remove();
  });
  const asked = { preview: async () => NOTHING_NEW, apply: async () => ({ ok: true as const }), ...ports };
  render(<ImportBox ports={asked} onImported={async () => undefined} words={await wordsIn('fr')} />, page);
  return page;
}

function choose(page: HTMLElement, file: File): void {
  const input = page.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('there is no field for a file');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const alertIn = (page: HTMLElement): string => page.querySelector('[role="alert"]')?.textContent ?? '';

test('a file that is gone or locked by then is said not to be readable, and another can be chosen', async () => {
  const page = await shown({});
  const gone = new File(['{}'], 'gone.json');
  gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  choose(page, gone);
  await expect.poll(() => alertIn(page)).toMatch(/n’a pas pu être lu\. Choisissez-le de nouveau/);
  choose(page, new File(['{}'], 'copy.json'));
  await expect.poll(() => alertIn(page)).toBe('');
  expect(page.textContent).toContain('Ne rien changer');
});

test('what was seen of one file is not shown for the next one, when that one is refused', async () => {
  const answers: Looked[] = [NOTHING_NEW, { ok: false, why: 'not-ours' }];
  const page = await shown({ preview: async () => answers.shift() ?? NOTHING_NEW });
  choose(page, new File(['{}'], 'copy.json'));
  await expect.poll(() => page.querySelector('.preview')).not.toBeNull();
  choose(page, new File(['{}'], 'other.json'));
  await expect.poll(() => alertIn(page)).toContain('ne vient pas de M’opposer');
  expect(page.querySelector('.preview')).toBeNull();
});

test('a damaged file is read all the same, when the person says so', async () => {
  const page = await shown({
    preview: async ({ isDamageAccepted }) => (isDamageAccepted === true ? NOTHING_NEW : { ok: false, why: 'damaged' }),
  });
  choose(page, new File(['{}'], 'copy.json'));
  await expect.poll(() => alertIn(page)).toContain('abîmé ou modifié');
  control(page, 'Lire quand même').click();
  await expect.poll(() => page.querySelector('.preview')).not.toBeNull();
  expect(alertIn(page)).toBe('');
});
