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
  const posts = Array.from({ length: Math.ceil(elements / PER_POST) }, (_, index) => post(index)).join('');
  const link =
    target === undefined ? '' : `<p>You have the <a role="link" id="replica-target" href="${target.href}">${target.text}</a> to this.</p>`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>stand-in: busy page</title></head><body>
    <main role="main">${link}<div id="feed">${posts}</div></main><script>${[burst, batch].map(String).join('\n')}; var post = ${String(post)};</script></body></html>`;
}

function post(index: number): string {
  return `<div class="x1"><h3>Post ${index}</h3><p><span>Open rehearsal on Saturday.</span><a role="link" href="/somebody.${index}">Somebody</a></p></div>`;
}

/** Runs in the page: ten batches a frame, each a task of its own. */
export async function burst(batches: number): Promise<void> {
  for (let index = 0; index < batches; index += 1) {
    batch(index);
    await new Promise<void>((done) => (index % 10 === 9 ? requestAnimationFrame(() => done()) : setTimeout(done, 0)));
  }
  await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 50)));
}

/** Runs in the page: 25 nodes in, 25 out, 10 texts and 15 attributes changed. Their links are new, whatever the size of the page. */
function batch(index: number): void {
  const feed = document.getElementById('feed');
  if (feed === null) return;
  const holder = document.createElement('template');
  holder.innerHTML = Array.from({ length: 25 }, (_, offset) => post(1_000_000 + index * 25 + offset)).join('');
  for (let count = 0; count < 25; count += 1) feed.lastElementChild?.remove();
  feed.append(holder.content);
  const titles = [...feed.children].slice(-15);
  for (const [at, title] of titles.entries()) {
    title.setAttribute('data-turn', String(index));
    if (at < 10 && title.firstElementChild !== null) title.firstElementChild.textContent = `Turn ${index}`;
  }
}
