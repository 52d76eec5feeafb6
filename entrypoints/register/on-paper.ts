// Puts something on paper: it is drawn for the printer alone, and taken away afterwards.
import { type ComponentChild, render } from 'preact';
import '../../lib/ui/register/printed.css';

export function onPaper(what: ComponentChild): void {
  const place = document.body.appendChild(document.createElement('div'));
  render(what, place);
  const away = (): void => {
    render(null, place);
    place.remove();
  };
  // When paper or a file is chosen, or neither.
  addEventListener('afterprint', away, { once: true });
  print();
}
