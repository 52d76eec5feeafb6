// What is said aloud and not shown: the page itself changes, and nothing lies over what the person does next.
import { useRef } from 'preact/hooks';

export interface LiveRegionProps<News> {
  /** A new object each time something is to be said. Drawn again, in another language or not, the same one is not said again. */
  news: News | undefined;
  say: (news: News) => string;
}

/** One to a page, there from the start, so that screen readers listen to it. The same words said of something new are heard as new. */
export function LiveRegion<News>({ news, say }: LiveRegionProps<News>) {
  const last = useRef({ news: undefined as News | undefined, text: '', turn: 0 });
  if (news !== last.current.news) last.current = { news, text: news === undefined ? '' : say(news), turn: last.current.turn + 1 };
  const { text, turn } = last.current;
  return (
    <p class="unseen" role="status">
      {text !== '' && <span key={turn}>{text}</span>}
    </p>
  );
}
