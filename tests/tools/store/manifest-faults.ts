// What a store would refuse in a package, or ask about: looked for in the manifest and in the files it names.
import type { Files } from '../zip/archive.ts';
import { localeFaults } from './locale-faults.ts';
import { jsonIn, type Manifest } from './manifest.ts';
import { pngSize } from './png-size.ts';

export type Store = 'chrome' | 'edge' | 'firefox';

const ICON_SIZES = ['16', '32', '48', '128'];
/** Doors nobody may open without an issue that decides it; `key` and `update_url` are for packages that no store made. */
const FORBIDDEN = [
  'key',
  'update_url',
  'web_accessible_resources',
  'externally_connectable',
  'oauth2',
  'optional_host_permissions',
  'devtools_page',
  'sandbox',
];
/** Made for us, not for the person: maps, sources, hidden files. */
const STRAY = /(^|\/)\.|\.(map|tsx?|log)$|(^|\/)(node_modules|tests)\//;

/** One sentence for each fault, none when the store would take the package. */
export function manifestFaults(store: Store, files: Files): string[] {
  const manifest = jsonIn(files, 'manifest.json') as Manifest & Readonly<Record<string, unknown>>;
  return [
    ...(manifest.manifest_version === 3 ? [] : ['manifest_version is not 3']),
    ...(/^\d+(\.\d+){1,3}$/.test(manifest.version ?? '') ? [] : [`version « ${manifest.version} » is not made of two to four numbers`]),
    ...[...FORBIDDEN, ...(store === 'firefox' ? ['minimum_chrome_version'] : ['browser_specific_settings'])]
      .filter((key) => key in manifest)
      .map((key) => `${key} must not be in it`),
    ...(/unsafe|https?:|\*/.test(manifest.content_security_policy?.extension_pages ?? '*')
      ? ['the policy of our pages lets something in from outside']
      : []),
    ...(store === 'firefox' ? geckoFaults(manifest) : chromiumFaults(manifest)),
    ...iconFaults(manifest, files),
    ...namedFiles(manifest)
      .filter((path) => !(path in files))
      .map((path) => `${path} is named but not packed`),
    ...Object.keys(files)
      .filter((path) => STRAY.test(path))
      .map((path) => `${path} does not belong in a package`),
    ...localeFaults(manifest, files),
  ].map((fault) => `${store}: ${fault}`);
}

function geckoFaults({ browser_specific_settings: settings, action, background }: Manifest): string[] {
  return [
    ...(settings?.gecko?.id === undefined ? ['gecko.id is missing'] : []),
    ...(settings?.gecko?.data_collection_permissions?.required?.join() === 'none'
      ? []
      : ['gecko.data_collection_permissions must say « none »']),
    ...(settings?.gecko_android === undefined ? ['gecko_android is missing: Firefox for Android would not offer it'] : []),
    ...(action?.theme_icons === undefined ? ['action.theme_icons is missing: the icon is lost on dark toolbars'] : []),
    ...(background?.scripts === undefined ? ['background.scripts is missing: Firefox runs no service worker'] : []),
  ];
}

function chromiumFaults({ minimum_chrome_version: version, storage, background }: Manifest): string[] {
  return [
    ...(version === undefined ? ['minimum_chrome_version is missing'] : []),
    ...(storage?.managed_schema === undefined ? ['storage.managed_schema is missing: the browser would hand over no policy'] : []),
    ...(background?.service_worker === undefined ? ['background.service_worker is missing'] : []),
  ];
}

function iconFaults({ icons = {} }: Manifest, files: Files): string[] {
  return ICON_SIZES.flatMap((size) => {
    const path = icons[size];
    const found = path === undefined ? undefined : pngSize(files[path] ?? new Uint8Array());
    if (found?.width === Number(size) && found.height === Number(size)) return [];
    return [`there is no icon of ${size} × ${size}${found === undefined ? '' : `: ${path} has ${found.width} × ${found.height}`}`];
  });
}

function namedFiles({
  icons,
  action,
  side_panel: panel,
  sidebar_action: sidebar,
  background,
  storage,
  content_scripts: scripts = [],
}: Manifest): string[] {
  const named = [
    ...Object.values(icons ?? {}),
    ...Object.values(action?.default_icon ?? {}),
    ...(action?.theme_icons ?? []).flatMap(({ light, dark }) => [light, dark]),
    action?.default_popup,
    panel?.default_path,
    sidebar?.default_panel,
    storage?.managed_schema,
    background?.service_worker,
    ...(background?.scripts ?? []),
  ];
  return [...named, ...scripts.flatMap(({ js = [], css = [] }) => [...js, ...css])].flatMap((path) => path ?? []);
}
