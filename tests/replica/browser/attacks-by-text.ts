// What a page can write where we read: by its style sheet, and in names without end. Each function runs in the page alone.

/** The label of the link stands in the style sheet, with what would be markup anywhere else; a foreign link is called as ours is. */
export function drawn(): void {
  const sheet = document.createElement('style');
  sheet.textContent =
    '#replica-target::before { content: "\\202E<img src=x onerror=alert(1)> opposer" } .bait::before { content: "opposer" }';
  document.head.append(sheet);
  addEventListener('load', () => {
    setTimeout(() => {
      const link = document.getElementById('replica-target');
      if (link) link.textContent = '';
      const bait = document.createElement('p');
      bait.innerHTML =
        'Vous avez le droit de vous <a class="bait" href="https://phishing.example/help/contact/712876720715583"></a> à cela.';
      document.body.prepend(bait);
    }, 300);
  });
}

/** Bidi controls, zero-width characters, markup, and no end: wherever a name may be read. */
export function names(): void {
  const rigged = `\u202e\u2066<b onclick=alert(1)>Zo\u200b\u00ad\u0301e</b>\u2069\ufeff ${'A\u200f\u202a'.repeat(5000)}`;
  Object.assign(window.spoils, { rigged });
  const rename = (): void => {
    if (!document.title.includes('onclick')) document.title = `${rigged} | Facebook`;
    for (const heading of document.querySelectorAll('h1')) if (heading.textContent !== rigged) heading.textContent = rigged;
    const link = document.getElementById('replica-target');
    if (link && link.textContent !== rigged) link.textContent = rigged;
  };
  new MutationObserver(rename).observe(document, { subtree: true, childList: true });
}
