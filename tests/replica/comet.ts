// The atoms Meta's pages are built from: random class tokens, role=link, comment nodes, labels that are not the text.
import { html, raw, type Html } from './html.ts';

/** Tokens that mean something to our style sheet; the others are noise, as on the real pages. */
const FLEX = 'x78zum5';
const LINK = 'x1i10hfl';

interface LinkShape {
  label?: string;
  blank?: boolean;
  className?: string;
  id?: string;
}

/** A link as Meta writes one: 24 to 45 class tokens, none of them stable. */
export function link(to: string, content: Html | string, shape: LinkShape = {}): Html {
  const label = shape.label === undefined ? '' : html` aria-label="${shape.label}"`;
  const target = shape.blank ? html` target="_blank" rel="nofollow noreferrer"` : '';
  const id = shape.id === undefined ? '' : html` id="${shape.id}"`;
  return html`<a class="${LINK} ${shape.className ?? ''} ${tokens(24)}" href="${to}" role="link" tabindex="0" ${id}${label}${target}
    >${content}</a
  >`;
}

/** Meta has no `<button>`: a div with a role. `does` is read by the stand-in's own script; `isOpen` for a heading that unfolds. */
export function button(content: Html | string, does?: string, label?: string, isOpen?: boolean): Html {
  const act = does === undefined ? '' : html` data-replica-does="${does}"`;
  const name = label === undefined ? '' : html` aria-label="${label}"`;
  const expanded = isOpen === undefined ? '' : html` aria-expanded="${String(isOpen)}"`;
  return html`<div class="${LINK} x1ypdohk ${tokens(18)}" role="button" tabindex="0" ${act}${name}${expanded}>
    <div role="none" class="${tokens(3)}"><!--$--><span class="${tokens(2)}">${content}</span><!--/$--></div>
  </div>`;
}

/** A drawn sign with a label of its own, as stands inside the object link. */
export function sign(label: string): Html {
  return html`<svg
    viewBox="0 0 12 12"
    width="12"
    height="12"
    fill="currentColor"
    aria-hidden="false"
    aria-label="${label}"
    role="img"
    class="${tokens(3)}"
  >
    <path d="M2 2h8v8H2z"></path>
  </svg>`;
}

/** `<div role="heading">` for levels the site does not give to real headings. */
export function heading(text: string, level: number): Html {
  if (level <= 2) return raw(`<h${level} class="${tokens(4)}">${html`<span>${text}</span>`.markup}</h${level}>`);
  return html`<div role="heading" aria-level="${level}" class="${tokens(4)} x1heading"><span>${text}</span></div>`;
}

/** A paragraph in the usual three wrappers. */
export function paragraph(...content: readonly (Html | string)[]): Html {
  return html`<div class="${tokens(4)} x1para"><!--$--><span dir="auto" class="${tokens(5)}">${content}</span><!--/$--></div>`;
}

/** Wraps content in as many anonymous divs as the real tree has. */
export function nested(depth: number, content: Html): Html {
  return depth === 0 ? content : html`<div class="${tokens(2)}">${nested(depth - 1, content)}</div>`;
}

/** A row of things side by side. */
export function row(...content: readonly Html[]): Html {
  return html`<div class="${FLEX} ${tokens(3)}">${content}</div>`;
}

/** Class tokens of the kind Meta's compiler makes; different at every request. */
export function tokens(count: number): string {
  return Array.from({ length: count }, () => `x${Math.floor(Math.random() * 36 ** 6).toString(36)}`).join(' ');
}

/** A container id like `mount_0_0_b/`: two random signs that need not suit a CSS identifier. */
export function mountId(): string {
  const signs = 'abcdefghijkXYZ0123456789/+';
  const one = (): string => signs[Math.floor(Math.random() * signs.length)] ?? 'a';
  return `mount_0_0_${one()}${one()}`;
}
