// The real captures of Meta's pages, kept outside the tree: each with the address it is served at and what a person may be pointed to.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const FOLDER = fileURLToPath(new URL('../../../../shared/fixtures/pages', import.meta.url));

/** Links on which the ring may stand. */
const POINTABLE = ['privacy_center_link', 'object_link', 'object_in_page_anchor', 'object_form_link_without_object_word'];

/** Captures whose address was not kept: one of the same surface. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'fb-comet-tos-fr-login-dialog-2022-03': 'https://fr-fr.facebook.com/legal/terms',
  'fb-comet-tos-fr-unhydrated-shell-2022-05': 'https://fr-fr.facebook.com/legal/terms',
  'fb-legacy-data-policy-fr-2022-07': 'https://www.facebook.com/about/privacy/update',
  'fb-signup-form-fragment': 'https://www.facebook.com/r.php',
  'ig-privacy-checks-en-gb-2022-02': 'https://www.instagram.com/privacy/checks/',
  'third-party-meetic-privacy-fr-2026-03': 'https://www.meetic.fr/',
  'third-party-mistral-privacy-en-2026-07': 'https://legal.mistral.ai/',
};

export interface CapturedPage {
  name: string;
  address: string;
  surface: string;
  html: string;
  /** CSS paths of the links that may be pointed at; empty when the capture has none. */
  targets: string[];
}

interface Meta {
  name: string;
  file: string;
  surface: string;
  url: string;
  targets?: { kind: string; path?: string }[];
}

export const areCapturesHere = existsSync(FOLDER);

/** Every capture that is a page of HTML. */
export function capturedPages(): CapturedPage[] {
  if (!areCapturesHere) return [];
  return readdirSync(FOLDER).flatMap((name) => {
    const meta: Meta = JSON.parse(readFileSync(join(FOLDER, name, 'meta.json'), 'utf8'));
    if (meta.file !== 'page.html') return [];
    const paths = (meta.targets ?? []).flatMap(({ kind, path }) => (POINTABLE.includes(kind) && path !== undefined ? [path] : []));
    const address = ADDRESSES[name] ?? meta.url;
    return [{ name, address, surface: meta.surface, html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'), targets: paths }];
  });
}
