// A success message is believed only where, and as, it was seen.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../lib/guide/recognise.ts';
import { pageView } from './page-view.ts';
import { SMALL_RULES } from './small-rules.ts';

const FORM = 'https://www.facebook.com/help/contact/712876720715583';
const ITALIAN =
  'Ciò significa che la tua richiesta verrà applicata d’ora in avanti allo sviluppo e al miglioramento dell’IA in Meta. Riceverai una e-mail con i dettagli';

function confirmationOn(url: string, lang: string, ...messages: string[]): string | undefined {
  return recognise(pageView(url, lang, [], messages), SMALL_RULES)?.confirmation;
}

describe('the page’s own words that it went through', () => {
  test('are quoted as the page shows them', () => {
    expect(confirmationOn(FORM, 'it', 'Meta', `\n  ${ITALIAN}\n`)).toBe(ITALIAN);
    expect(confirmationOn(FORM, 'en', 'Your request will be applied going forward.')).toBe('Your request will be applied going forward.');
  });

  test('are looked for on forms only', () => {
    expect(confirmationOn('https://www.facebook.com/privacy/center/', 'it', ITALIAN)).toBeUndefined();
  });

  test('are looked for in the language of the page', () => {
    expect(confirmationOn(FORM, 'fr', ITALIAN)).toBeUndefined();
  });

  test.each(['', 'Object to Your Information Being Used for AI at Meta', 'If you submit an objection, we’ll send an email'])(
    '« %s » is none',
    (message) => {
      expect(confirmationOn(FORM, 'en', message)).toBeUndefined();
    },
  );

  test('guessed in French only beside what was objected to', () => {
    const message = 'Votre demande sera appliquée au développement de l’IA par Meta.';
    expect(confirmationOn(FORM, 'fr', message)).toBe(message);
    expect(confirmationOn(FORM, 'fr', 'Votre demande sera appliquée à votre compte publicitaire.')).toBeUndefined();
    expect(confirmationOn(FORM, 'fr', 'S’opposer à l’IA par Meta')).toBeUndefined();
  });
});
