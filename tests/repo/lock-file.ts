// Finds what makes a lock file work on one machine only: a server's name, or a platform left out.

export interface LockFile {
  packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Readonly<Record<string, string>>;
}

/** One sentence for each package that is locked to a server, or not locked to its content. */
export function unlockedPackages({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([path, { resolved, integrity }]) => [
    ...(resolved === undefined ? [] : [`${path} names ${resolved}: install with \`omit-lockfile-registry-resolved=true\``]),
    ...(path === '' || integrity !== undefined ? [] : [`${path} has no integrity: anything could be installed in its place`]),
  ]);
}

/** One sentence for each platform's binary that is not locked: `npm ci` fails on every machine when one is missing. */
export function missingPlatforms({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name]) => !placesOf(name, path).some((place) => Object.hasOwn(packages, place)))
      .map(
        ([name, version]) => `${path} wants ${name} ${version}, which is not locked: choose a version that is published for every platform`,
      ),
  );
}

/** One sentence for each dependency that runs code of its own at installation without leave, and for each leave nobody needs. */
export function unallowedScripts({ packages }: LockFile, allowed: Readonly<Record<string, boolean>>): string[] {
  const running = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    path !== '' && hasInstallScript === true ? [path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)] : [],
  );
  return [
    ...running
      .filter((name) => allowed[name] !== true)
      .map((name) => `${name} runs a script at installation: newer npm skips it, older npm does not. Find another package`),
    ...Object.keys(allowed)
      .filter((name) => !running.includes(name))
      .map((name) => `${name} may run a script at installation and has none: take it out of allowScripts`),
  ];
}

/** Where Node looks for a package from here: the own node_modules first, then each one above. */
function placesOf(name: string, path: string): string[] {
  const above = path.includes('/node_modules/')
    ? placesOf(name, path.slice(0, path.lastIndexOf('/node_modules/')))
    : [`node_modules/${name}`];
  return [`${path}/node_modules/${name}`, ...above];
}
