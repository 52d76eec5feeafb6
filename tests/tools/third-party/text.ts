// Lays out the licences of what is shipped, in the two languages of the project; the texts themselves stay as they are.
import { licenceTextOf } from './licence-text.ts';
import type { Package } from './package.ts';

const HEAD = `# Third-party code

<!-- Made by \`npm run third-party\`: do not edit by hand. -->

**Français.** Ce qui se trouve dans les paquets de l’extension et n’a pas été écrit pour elle, avec sa licence. La liste vient de
l’assemblage lui-même : ce qui est installé pour construire ou tester l’extension n’y figure pas, puisque personne ne le reçoit.

**English.** What is in the packages of the extension and was not written for it, with its licence. The list comes from the bundler
itself: what is installed to build or test the extension is not in it, since nobody receives it.
`;

/** The whole file. The same packages give the same text. */
export function thirdPartyText(packages: readonly Package[]): string {
  const rows = packages.map(
    ({ name, version, licence, home }) => `| ${home === undefined ? name : `[${name}](${home})`} | ${version} | ${licence} |`,
  );
  const table = ['| Package | Version | Licence |', '|---|---|---|', ...rows].join('\n');
  // Packages with the very same text share it.
  const texts = Map.groupBy(packages, (one) => licenceTextOf(one, packages));
  const sections = [...texts].map(([text, same]) => `\n## ${same.map(({ name }) => name).join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``);
  return `${[HEAD, table, ...sections].join('\n')}\n`;
}
