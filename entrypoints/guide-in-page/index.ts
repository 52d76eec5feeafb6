// The guide for a browser that has no place beside the page, as on a phone: the same, and the companion in its card.
import { defineUnlistedScript } from '#imports';
import pageTokens from '../../lib/ui/page-tokens.css?inline';
import inCard from '../../lib/ui/companion/in-card.css?inline';
import way from '../../lib/ui/companion/way.css?inline';
import { dressIn } from '../guide/dress.ts';
import { followDocument } from '../guide/follow-document.ts';
import { wholeWay } from './whole-way.tsx';

export default defineUnlistedScript(() =>
  followDocument({ dress: (root, css) => dressIn(root, css + pageTokens + way + inCard), more: wholeWay }),
);
