// The register on paper, as the person chose it.
import { printableOf } from '../../lib/ledger/printable.ts';
import { shareable } from '../../lib/ledger/shareable.ts';
import type { Words } from '../../lib/ui/popup/words.ts';
import type { PrintChoice } from '../../lib/ui/register/file-ports.ts';
import { PrintedRegister } from '../../lib/ui/register/printed-register.tsx';
import { everything } from './everything.ts';
import { onPaper } from './on-paper.ts';

export async function printRegister({ layout, ...choice }: PrintChoice, words: Words): Promise<void> {
  const { ledger, world } = await everything();
  const printable = printableOf(shareable(ledger, choice, words.t), world);
  onPaper(<PrintedRegister printable={printable} layout={layout} words={words} />);
}
