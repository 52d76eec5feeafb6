// The three pictures, taken of our own stand-in by tests/e2e/pictures.spec.ts.
import keepsEn from '../../assets/pictures/register-en.webp';
import keepsFr from '../../assets/pictures/register-fr.webp';
import listsEn from '../../assets/pictures/popup-en.webp';
import listsFr from '../../assets/pictures/popup-fr.webp';
import pointsEn from '../../assets/pictures/hint-en.webp';
import pointsFr from '../../assets/pictures/hint-fr.webp';
import type { WelcomeProps } from '../../lib/ui/welcome/welcome.tsx';

const SIZE = { width: 640, height: 480 };

/** In French where that is spoken; a picture has no other language than the two. */
export function picturesIn(language: string): WelcomeProps['pictures'] {
  const [points, lists, keeps] = language.startsWith('fr') ? [pointsFr, listsFr, keepsFr] : [pointsEn, listsEn, keepsEn];
  return { points: { address: points, ...SIZE }, lists: { address: lists, ...SIZE }, keeps: { address: keeps, ...SIZE } };
}
