// The invented people of the stand-in: nobody of these names or numbers is meant.
import type { ActorName } from './variant.ts';

export const FACEBOOK_SELF = { id: '100000000000001', vanity: 'camille.exemple', name: 'Camille Exemple' };
export const FACEBOOK_PAGE = { id: '61500000000001', vanity: 'theatredessources', name: 'Théâtre des Sources' };
export const FACEBOOK_OTHER = { id: '100000000000002', vanity: 'dominique.modele', name: 'Dominique Modèle' };
export const INSTAGRAM_SELF = { id: '17800000001', handle: 'theatre.des.sources', name: 'Théâtre des Sources' };
export const INSTAGRAM_OTHER = { id: '17800000002', handle: 'compagnie.modele', name: 'Compagnie Modèle' };
export const EMAIL = 'camille@theatre-des-sources.example';

/** The session cookies Meta sets for this actor on this domain, by name. An empty value means: no such cookie. */
export function sessionCookiesOf(actor: ActorName, domain: string): Readonly<Record<string, string>> {
  const isIn = actor !== 'nobody';
  if (domain === 'facebook.com') {
    return { c_user: isIn ? FACEBOOK_SELF.id : '', i_user: actor === 'page' ? FACEBOOK_PAGE.id : '' };
  }
  return domain === 'instagram.com' ? { ds_user_id: isIn ? INSTAGRAM_SELF.id : '' } : {};
}
