// The guide, injected by the background on pages we know, where the browser keeps the companion beside the page.
import { defineUnlistedScript } from '#imports';
import { dressIn } from './dress.ts';
import { followDocument } from './follow-document.ts';

export default defineUnlistedScript(() => followDocument({ dress: dressIn }));
