// Two ways to put a name on a page: written, and drawn. A page of Meta's can search what is written on it, ours included, but not what a
// style sheet draws.

/** What an element is given to say a text. */
export type Write = (text: string) => { children?: string; 'data-drawn'?: string };

export const written: Write = (text) => ({ children: text });

/** lib/ui/hint/hint.css draws it. */
export const drawn: Write = (text) => ({ 'data-drawn': text });
