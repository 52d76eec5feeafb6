// Never fooled: the right words with foreign addresses, copies of Meta's pages, and other sites' own. Not one false ring, in any language.
import type { Page } from '@playwright/test';
import { COPY_HOST, THEATRE_HOST } from '../replica/hosts.ts';
import { PAGE_LANGS, queryOf } from '../replica/variant.ts';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { phrase } from './support/built-extension.ts';
import { clickInHint, hintOn } from './support/hint.ts';
import { expect, test } from './support/shared-browser.ts';

/** Pages of Meta's that are ours, full of decoys: a hint may stand there, a ring on a decoy may not. */
const OURS = [
  FACEBOOK.profile,
  FACEBOOK.settings,
  FACEBOOK.center,
  FACEBOOK.policy,
  FACEBOOK.objectSubpage,
  FACEBOOK.guide,
  FACEBOOK.article,
  INSTAGRAM.profile,
  INSTAGRAM.settings,
  INSTAGRAM.center,
  INSTAGRAM.policy,
];
/** Pages where nothing of ours may stand at all. */
const NOBODYS = [
  `${FACEBOOK.home}?size=1000`,
  `${INSTAGRAM.home}?size=1000`,
  FACEBOOK.otherProfile,
  INSTAGRAM.otherProfile,
  `https://${COPY_HOST}/privacy/center/`,
  `https://${THEATRE_HOST}/privacy-center`,
  `https://${THEATRE_HOST}/framed`,
];
/** Longer than the four quiet seconds after which the last resorts are tried. */
const SETTLED = 5000;

for (const lang of PAGE_LANGS) {
  for (const faults of [['decoys'], ['decoys', 'no-link']] as const) {
    test(`${lang}, ${faults.join(' and ')}: no ring stands on a decoy`, async ({ openAs }, { annotations }) => {
      const open = await openAs({ lang, faults });
      const look = async (address: string, isOurs: boolean): Promise<string> => {
        const page = await open(address);
        await page.waitForTimeout(SETTLED);
        const seen = isOurs ? await ringedOn(page) : await anythingOn(page);
        annotations.push({ type: 'decoy', description: seen === 'nothing false' ? address : `ring: ${address}` });
        return seen === 'nothing false' ? seen : `${address}: ${seen}`;
      };
      const foreign = (address: string): string => (address.includes('.example') ? `${address}?${queryOf({ lang, faults })}` : address);
      const looks = [...OURS.map((address) => look(address, true)), ...NOBODYS.map((address) => look(foreign(address), false))];
      expect([...new Set(await Promise.all(looks))]).toEqual(['nothing false']);
    });
  }
}

async function anythingOn(page: Page): Promise<string> {
  const { hosts, state } = await hintOn(page);
  return hosts === 0 && state === undefined ? 'nothing false' : `a hint (${state ?? 'empty'})`;
}

/** What is inside the ring, once the page has been scrolled to it. */
async function ringedOn(page: Page): Promise<string> {
  const { state, chip = '' } = await hintOn(page);
  if (state !== 'point') return 'nothing false';
  const ways = ['above', 'below', 'aside'].map((way) => phrase('fr', `hint.spot.${way}`));
  if (ways.some((way) => chip.includes(way))) await clickInHint(page, new RegExp(ways.join('|')));
  let inside: string[] = [];
  const look = async (): Promise<number> => {
    const { ring } = await hintOn(page);
    inside = ring === undefined ? [] : await page.evaluate(addressesIn, ring);
    return inside.length;
  };
  await expect.poll(look, `a ring around something on ${page.url()}`).toBeGreaterThan(0);
  const foreign = inside.filter((href) => /\.example|^javascript:|^data:/.test(href));
  return foreign.length === 0 ? 'nothing false' : `a ring around ${foreign.join(' ')}`;
}

/** Runs in the page. */
function addressesIn(ring: { x: number; y: number; width: number; height: number }): string[] {
  const controls = [...document.querySelectorAll('a, [role="button"]')].filter((control) => {
    const { x, y, width, height } = control.getBoundingClientRect();
    const margins = [x - ring.x, y - ring.y, ring.x + ring.width - x - width, ring.y + ring.height - y - height];
    return width > 0 && margins.every((margin) => margin >= -0.5 && margin <= 16.5);
  });
  return controls.map((control) => control.getAttribute('href') ?? 'a button');
}
