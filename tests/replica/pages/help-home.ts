// The entrance of Meta's help, where a form that is gone may send whoever asks for it: a search box, topics, and nothing of ours.
import { heading, link, paragraph } from '../comet.ts';
import { html } from '../html.ts';
import type { Page } from '../scene.ts';

export const helpHome: Page = ({ words }) => ({
  kind: 'scene',
  title: words.helpHomeTitle,
  layout: 'form',
  main: html`${heading(words.helpHomeTitle, 1)}
    <form role="search"><input type="text" name="query" aria-label="${words.search}" /></form>
    ${paragraph(link('/help/203805466323736', words.privacy))}${paragraph(link('/help/196883487377501', words.settings))}`,
});
