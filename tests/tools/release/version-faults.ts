// The version stands in package.json and nowhere else by hand: what disagrees with it is named before anything is packed.

export interface Versions {
  /** Of package.json. */
  project: string;
  lock: string;
  /** Store → version of its built manifest. */
  built: Readonly<Record<string, string | undefined>>;
}

/** One sentence for each place that says another version. */
export function versionFaults({ project, lock, built }: Versions): string[] {
  return [
    ...(lock === project ? [] : [`package-lock.json says ${lock}, package.json ${project}: run \`npm install --package-lock-only\``]),
    ...Object.entries(built)
      .filter(([, version]) => version !== project)
      .map(([store, version = 'no version']) => `the manifest for ${store} says ${version}, package.json ${project}: build again`),
  ];
}
