// Files that prove something: chosen or dropped, summed up on this machine, and never kept themselves.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Words } from '../popup/words.ts';
import type { RegisterPorts, SeenFile } from './register-ports.ts';

export interface EvidenceFieldProps {
  files: readonly SeenFile[];
  look: RegisterPorts['look'];
  onFiles: (files: readonly SeenFile[]) => void;
  words: Words;
}

export function EvidenceField({ files, look, onFiles, words: { t } }: EvidenceFieldProps) {
  const id = useId();
  const isUnread = useSignal(false);
  async function add(list: FileList | null | undefined): Promise<void> {
    try {
      const seen = await Promise.all([...(list ?? [])].map(look));
      const known = new Set(files.map(({ evidence }) => evidence.sha256));
      onFiles([...files, ...seen.filter(({ evidence }) => !known.has(evidence.sha256))].slice(0, 50));
      isUnread.value = false;
    } catch {
      isUnread.value = true;
    }
  }
  return (
    <div
      class="evidence"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void add(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{t('register.evidence')}</label>
      <p class="quiet" id={`${id}-help`}>
        {t('register.evidence_help')}
      </p>
      <input
        id={id}
        type="file"
        multiple
        name="evidence"
        aria-describedby={`${id}-help`}
        onChange={(event) => void add(event.currentTarget.files)}
      />
      {isUnread.value && <p role="alert">{t('register.evidence_unread')}</p>}
      <ul>
        {files.map(({ evidence, head }) => (
          <li key={evidence.sha256}>
            <strong>{evidence.name}</strong>
            <code>SHA-256 {evidence.sha256}</code>
            {head !== undefined && (
              <dl>
                {head.map(({ name, value }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            )}
            <button type="button" class="link" onClick={() => onFiles(files.filter((other) => other.evidence.sha256 !== evidence.sha256))}>
              {t('register.evidence_drop')} <span class="unseen">{evidence.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
