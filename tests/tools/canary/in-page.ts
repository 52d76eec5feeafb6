// What the canary runs beside a page, in a world of its own: reads the controls that lead on, as the extension would, and touches nothing.
import rules from 'virtual:rules';
import { recognise } from '../../../lib/guide/recognise.ts';
import type { PageView } from '../../../lib/guide/view.ts';
import { createCandidates } from '../../../lib/page/candidates.ts';
import { createForm } from '../../../lib/page/form.ts';
import { langOf, readPage } from '../../../lib/page/read.ts';

/** The page as it stands now. A tool may take the time to look at every control. */
export function readNow(): PageView {
  const url = location.href;
  const candidates = createCandidates({
    mayMatter: () => true,
    matters: (control) => (recognise({ url, lang: langOf(document), controls: [control], messages: [] }, rules)?.found.length ?? 0) > 0,
  });
  const form = createForm();
  candidates.consider(document.documentElement);
  form.consider(document.documentElement);
  return readPage(url, candidates, form);
}
