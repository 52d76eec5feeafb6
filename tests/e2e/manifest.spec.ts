// The manifests that are shipped ask for what the configuration says, and for nothing else.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HOSTS, manifestFaults, manifestFor } from '../repo/narrow-manifest.ts';

interface BuiltManifest {
  manifest_version: number;
  content_security_policy: unknown;
  content_scripts: {
    matches: string[];
    all_frames?: boolean;
    match_about_blank?: boolean;
    match_origin_as_fallback?: boolean;
    world?: string;
  }[];
}

for (const browser of ['chrome', 'firefox']) {
  test(`the built manifest for ${browser} asks for no more than it may, and reaches Meta’s pages only`, async () => {
    const text = readFileSync(new URL(`../../.output/${browser}-mv3/manifest.json`, import.meta.url), 'utf8');
    expect(manifestFaults(JSON.parse(text) as Record<string, unknown>, browser)).toEqual([]);
    const manifest = JSON.parse(text) as BuiltManifest;
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.content_security_policy).toEqual((await manifestFor(browser)).content_security_policy);
    expect(manifest.content_scripts).toHaveLength(1);
    for (const script of manifest.content_scripts) {
      expect(script.matches.filter((match) => !HOSTS.includes(match))).toEqual([]);
      expect([script.all_frames, script.match_about_blank, script.match_origin_as_fallback, script.world].filter(Boolean)).toEqual([]);
    }
  });
}
