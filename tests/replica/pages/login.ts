// The login wall: where a form of Meta's sends whoever is not logged in. Pressing the button logs in, here.
import { button, heading, link, tokens } from '../comet.ts';
import { html } from '../html.ts';
import type { Page } from '../scene.ts';
import { FACEBOOK_SITE, siteOf } from '../site.ts';

/** `/login/?next=` and `/accounts/login/?next=`. */
export const login: Page = ({ words, url }) => {
  const site = siteOf(url);
  const isFacebook = site === FACEBOOK_SITE;
  const title = words.logInTitle[isFacebook ? 0 : 1];
  return {
    kind: 'scene',
    title,
    layout: 'login',
    main: html`${heading(title, 2)}
      <form id="login_form" class="${tokens(4)}">
        <label>${words.emailOrPhone} <input type="text" name="email" autocomplete="off" class="${tokens(4)}" /></label>
        <label>${words.password} <input type="password" name="pass" autocomplete="off" class="${tokens(4)}" /></label>
        <input type="hidden" name="next" value="${url.searchParams.get('next') ?? site.home}" />
        ${button(words.logIn, 'log-in', words.logIn)}
      </form>
      ${link('/recover/initiate/', words.forgotten)}`,
  };
};
