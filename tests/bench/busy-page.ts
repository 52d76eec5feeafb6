// A page of any size that changes all the time: flat posts, and a burst of mutation batches on request.

export interface BusyPage {
  elements: number;
  /** A link worth pointing at, when the address is one we know. */
  target?: { href: string; text: string };
}

/** Elements of one post below. */
const PER_POST = 5;

/** The document; `burst(batches)` in it resolves when the last batch has been seen by everyone. */
export function busyPage({ elements, target }: BusyPage): string {
  const link =
    target === undefined ? '' : `<p>You have the <a role="link" id="replica-target" href="${target.href}">${target.text}</a> to this.</p>`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>stand-in: busy page</title></head><body>
    <main role="main">${link}<div id="feed">${busyPosts(elements, '')}</div></main><script>${busyScript('')}</script></body></html>`;
}

/** The posts of a page of this size, to put into its `#feed`. `people` is the origin their links lead to; the page's own when empty. */
export function busyPosts(elements: number, people: string): string {
  return Array.from({ length: Math.ceil(elements / PER_POST) }, (_, index) => post(index, people)).join('');
}

/** Gives any page with a `#feed` its `burst(batches)`. */
export function busyScript(people: string): string {
  return `${[burst, batch].map(String).join('\n')}; var post = ${String(post)}, people = ${JSON.stringify(people)};`;
}

function post(index: number, origin: string): string {
  return `<div class="x1"><h3>Post ${index}</h3><p><span>Open rehearsal on Saturday.</span><a role="link" href="${origin}/somebody.${index}">Somebody</a></p></div>`;
}

/** In the page, what `busyScript` was given. */
declare const people: string;

/** Runs in the page: ten batches a frame, each a task of its own. */
export async function burst(batches: number): Promise<void> {
  for (let index = 0; index < batches; index += 1) {
    batch();
    await new Promise<void>((done) => (index % 10 === 9 ? requestAnimationFrame(() => done()) : setTimeout(done, 0)));
  }
  await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 50)));
}

/** Runs in the page: 25 nodes in, 25 out, 10 texts and 15 attributes changed. Their links are new in every burst, whatever the size of the page. */
function batch(): void {
  const feed = document.getElementById('feed');
  if (feed === null) return;
  const turn = Number(feed.dataset['turns'] ?? 0);
  feed.dataset['turns'] = String(turn + 1);
  const holder = document.createElement('template');
  holder.innerHTML = Array.from({ length: 25 }, (_, offset) => post(1_000_000 + turn * 25 + offset, people)).join('');
  for (let count = 0; count < 25; count += 1) feed.lastElementChild?.remove();
  feed.append(holder.content);
  const titles = [...feed.children].slice(-15);
  for (const [at, title] of titles.entries()) {
    title.setAttribute('data-turn', String(turn));
    if (at < 10 && title.firstElementChild !== null) title.firstElementChild.textContent = `Turn ${turn}`;
  }
}
