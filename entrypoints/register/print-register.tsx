// Puts the register on paper: it is drawn for the printer alone, and taken away afterwards.
import { law } from 'virtual:law';
import { render } from 'preact';
import { now } from '../../lib/browser/clock.ts';
import { sendMessage } from '../../lib/browser/messages.ts';
import { printableOf } from '../../lib/ledger/printable.ts';
import { shareable } from '../../lib/ledger/shareable.ts';
import type { Words } from '../../lib/ui/popup/words.ts';
import type { PrintChoice } from '../../lib/ui/register/file-ports.ts';
import { PrintedRegister } from '../../lib/ui/register/printed-register.tsx';
import '../../lib/ui/register/printed.css';

export async function printRegister({ layout, ...choice }: PrintChoice, words: Words): Promise<void> {
  const [ledger, { country }] = await Promise.all([sendMessage('wholeLedger'), sendMessage('popupModel', { from: 0, count: 0 })]);
  const printable = printableOf(shareable(ledger, choice, words.t), { law, now: now(), country });
  const place = document.body.appendChild(document.createElement('div'));
  render(<PrintedRegister printable={printable} layout={layout} words={words} />, place);
  const away = (): void => {
    render(null, place);
    place.remove();
  };
  // When paper or a file is chosen, or neither.
  addEventListener('afterprint', away, { once: true });
  print();
}
