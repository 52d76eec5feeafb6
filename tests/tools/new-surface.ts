// `npm run new-surface facebook.some_page -- --url … --role way`: writes assets/rules/surfaces/facebook.some_page.json.
import { RULES_DIR } from '../../modules/rules/read.ts';
import { writeNewSurface } from './new-surface/write.ts';

const written = writeNewSurface(process.argv.slice(2), RULES_DIR, new Date().toISOString().slice(0, 10));
if (written.ok) {
  console.log(`Wrote ${written.file}. What is left to do:`);
  for (const [at, step] of written.next.entries()) console.log(`${at + 1}. ${step}`);
} else {
  console.error(written.why);
  process.exitCode = 2;
}
