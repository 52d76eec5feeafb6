// The part that runs in the page: fills the mount, follows links without a reload, opens menus, and misbehaves when asked.
// Each function is written out as text, so it may only call its neighbours in this file.
import type { PageData } from '../document.ts';

interface TrustedPolicy {
  createHTML(markup: string): string;
}
declare global {
  interface Window {
    replicaPage: PageData;
    replicaPolicy: TrustedPolicy;
    trustedTypes?: { createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy };
  }
}

/** The script of every page, as text. */
export function appSource(): string {
  const parts = [start, show, append, misbehave, grow, onKey, onClick, goTo, perform];
  return `${parts.map(String).join('\n')}\nstart();`;
}

function start(): void {
  const asIs = { createHTML: (markup: string) => markup };
  window.replicaPolicy = window.trustedTypes?.createPolicy('replica', asIs) ?? asIs;
  const data: PageData = JSON.parse(document.getElementById('replica-data')?.textContent ?? '{}');
  addEventListener('click', onClick);
  addEventListener('keydown', onKey);
  addEventListener('popstate', () => void goTo(location.href, false));
  setTimeout(() => {
    show(data);
    misbehave(data);
  }, data.hydrateAfter);
}

function show(page: PageData): void {
  window.replicaPage = page;
  document.title = page.title;
  const mount = document.querySelector('[data-replica-mount]');
  if (mount) mount.innerHTML = window.replicaPolicy.createHTML(page.markup);
  for (const old of document.querySelectorAll('[data-replica-dialog]')) old.remove();
  for (const dialog of page.dialogs) append(dialog);
}

function append(markup: string): void {
  const holder = document.createElement('div');
  holder.dataset['replicaDialog'] = '1';
  holder.innerHTML = window.replicaPolicy.createHTML(markup);
  document.body.append(holder);
}

function misbehave(page: PageData): void {
  const has = (fault: string): boolean => (page.faults as readonly string[]).includes(fault);
  if (has('rerender')) setInterval(() => show(window.replicaPage), 400);
  if (has('vanish')) setTimeout(() => document.getElementById('replica-target')?.remove(), 3000);
  if (has('evict')) {
    setInterval(() => {
      for (const child of document.documentElement.children) if (!/^(HEAD|BODY)$/.test(child.tagName)) child.remove();
    }, 50);
  }
  if (page.isFeed) setInterval(grow, 300);
}

function grow(): void {
  const feed = document.querySelector('[role="feed"]');
  const first = feed?.firstElementChild;
  if (feed && first && feed.childElementCount < 1500) feed.append(first.cloneNode(true));
}

/** A button that is none in HTML answers the keyboard all the same, as Meta's do. */
function onKey(event: KeyboardEvent): void {
  const pressed = event.target instanceof HTMLElement && event.target.matches('[role="button"]:not(button, a)') ? event.target : undefined;
  if (pressed && (event.key === 'Enter' || event.key === ' ')) pressed.click();
}

function onClick(event: MouseEvent): void {
  const clicked = event.target instanceof Element ? event.target : undefined;
  const action = clicked?.closest('[data-replica-does]')?.getAttribute('data-replica-does');
  if (action) return perform(action);
  const link = clicked?.closest('a');
  const isOurs = link && link.host === location.host && link.target !== '_blank' && !link.getAttribute('href')?.startsWith('#');
  if (!isOurs || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  void goTo(link.href, true);
}

/** Moves the address first and the content later, as Meta's router does. */
async function goTo(href: string, isNew: boolean): Promise<void> {
  if (isNew) history.pushState({}, '', href);
  const answer = await fetch(href, { headers: { 'x-replica': 'soft' } });
  const page = (await answer.json()) as PageData | { redirect: string };
  if ('redirect' in page) return location.assign(page.redirect);
  setTimeout(() => show(page), page.hydrateAfter);
}

function perform(action: string): void {
  const page = window.replicaPage;
  const close = (): void => document.querySelectorAll('[data-replica-dialog]').forEach((dialog) => dialog.remove());
  if (action === 'close-dialog') close();
  if (action === 'send' && page.afterSending) setTimeout(append, 300, page.afterSending);
  if (action === 'open-account-menu') append(page.menus[0]);
  if (action === 'open-settings-menu') {
    close();
    append(page.menus[1]);
  }
  if (action.startsWith('unfold-')) {
    const which = action.endsWith('topics') ? 'topics' : 'articles';
    const list = document.querySelector(`[data-replica-list="${which}"]`);
    if (list) list.innerHTML = window.replicaPolicy.createHTML(page.folded[which]);
    list?.previousElementSibling?.setAttribute('aria-expanded', 'true');
  }
  if (action === 'log-in') {
    const next = document.querySelector<HTMLInputElement>('input[name="next"]')?.value ?? location.href;
    location.assign(`/m-opposer-replica/set?as=profile&to=${encodeURIComponent(next)}`);
  }
}
