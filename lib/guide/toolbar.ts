// Where a browser keeps the icons of extensions, by what it calls itself: the words that say it differ.
import { browserFamily } from './browser-family.ts';

export function toolbarOf(userAgent: string): 'chromium' | 'edge' | 'firefox' | 'android' | 'other' {
  if (userAgent.includes('Android')) return 'android';
  switch (browserFamily(userAgent)) {
    case 'Chromium':
      return 'chromium';
    case 'Edge':
      return 'edge';
    case 'Firefox':
      return 'firefox';
    case 'Opera':
    case 'other':
      return 'other';
  }
}
