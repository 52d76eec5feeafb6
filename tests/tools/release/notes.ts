// The notes of a release are its section of the change log: written once, for people.

/** Undefined where the change log has no section for this version, or an empty one. */
export function changesOf(changelog: string, version: string): string | undefined {
  const [, after] = changelog.split(`\n## ${version}\n`);
  const section = after?.split(/\n## /)[0]?.trim();
  return section === undefined || section === '' ? undefined : section;
}

/** What goes beside the packages: the changes, and the sums by which anyone can compare them with their own build. */
export function notesOf(name: string, version: string, changes: string, sums: readonly string[]): string {
  return `# ${name} ${version}\n\n${changes}\n\n## SHA-256\n\n\`\`\`\n${sums.join('\n')}\n\`\`\`\n`;
}
