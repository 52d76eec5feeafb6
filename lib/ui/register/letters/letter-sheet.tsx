// The sheet of one letter, and what goes with it when it is printed or saved.
import type { LetterPorts, LetterSheet as Sheet } from './letter-ports.ts';
import type { LetterView } from './letter-view.ts';
import { versionOf } from './letters-state.ts';
import { TextSheet } from './text-sheet.tsx';

export interface LetterSheetProps extends LetterView {
  ports: Pick<LetterPorts, 'copy' | 'print' | 'save'>;
  onTaken: (said?: string) => void;
}

export function LetterSheet({ id, draft, written, onDraft, ports, onTaken, words }: LetterSheetProps) {
  const version = versionOf(draft);
  const sheetOf = (text: string): Sheet => ({ language: draft.language, text, ...(written.ok && { written }) });
  const annexes = written.ok ? written.letter.annexes : undefined;
  return (
    <>
      <TextSheet
        {...{ id, onTaken, words }}
        language={draft.language}
        proposed={written.ok ? written.text : undefined}
        versions={draft.texts[version] ?? {}}
        onVersions={(versions) => onDraft((before) => ({ ...before, texts: { ...before.texts, [version]: versions } }))}
        copy={(text) => ports.copy(text)}
        print={(text) => ports.print(sheetOf(text))}
        save={(text) => ports.save(sheetOf(text))}
      />
      {annexes !== undefined && <p class="quiet">{words.t(annexes.length > 1 ? 'letters.pack' : 'letters.pack_empty')}</p>}
    </>
  );
}
