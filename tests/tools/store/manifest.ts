// The parts of a built manifest that a store looks at, and how data is read out of a package.
import type { Files } from '../zip/archive.ts';

export interface Manifest {
  manifest_version?: number;
  version?: string;
  name?: string;
  description?: string;
  default_locale?: string;
  icons?: Readonly<Record<string, string>>;
  side_panel?: { default_path?: string };
  sidebar_action?: { default_panel?: string };
  action?: {
    default_popup?: string;
    default_icon?: Readonly<Record<string, string>>;
    theme_icons?: { light: string; dark: string; size: number }[];
  };
  storage?: { managed_schema?: string };
  background?: { service_worker?: string; scripts?: string[] };
  content_scripts?: { js?: string[]; css?: string[] }[];
  content_security_policy?: { extension_pages?: string };
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko?: { id?: string; data_collection_permissions?: { required?: string[] } }; gecko_android?: object };
}

/** A file of the package as data; an empty object when it is not there. */
export function jsonIn(files: Files, path: string): unknown {
  const bytes = files[path];
  return bytes === undefined ? {} : JSON.parse(new TextDecoder().decode(bytes));
}
