// The stand-in of Meta's pages, in plain boxes of our own: five scenes, whose links lead to the next one and nowhere else.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type SceneName = 'profile' | 'settings' | 'center' | 'form' | 'sent';

/** What the pages say, in the language they are played in. */
export interface StandInWords {
  lang: string;
  /** Address the guide is told for the profile. */
  profile: string;
  person: string;
  edit: string;
  settings: string;
  settingsLink: string;
  centerLink: string;
  before: string;
  objectLink: string;
  after: string;
  title: string;
  email: string;
  reason: string;
  submit: string;
  sent: string;
}

export interface StandInProps {
  scene: SceneName;
  /** Where each scene would be on Meta's site: the guide is told, the browser is not. */
  addresses: Readonly<Record<SceneName, string>>;
  words: StandInWords;
  onGo: (to: SceneName) => void;
}

export function StandIn({ scene, addresses, words, onGo }: StandInProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(scene);
  useEffect(() => {
    // A new page is read from its heading; the first one is met on the way down.
    if (first.current !== scene) heading.current?.focus({ preventScroll: true });
    first.current = scene;
  }, [scene]);
  const link = (to: SceneName, text: string): ComponentChildren => (
    <button type="button" role="link" class="link" data-leads-to={addresses[to]} onClick={() => onGo(to)}>
      {text}
    </button>
  );
  const title = (text: string): ComponentChildren => (
    <h3 ref={heading} tabIndex={-1}>
      {text}
    </h3>
  );
  switch (scene) {
    case 'profile':
      return (
        <>
          <span class="face" aria-hidden="true" />
          {title(words.person)}
          <p>
            <button type="button" disabled>
              {words.edit}
            </button>
          </p>
          <Lines count={3} />
          <p>{link('settings', words.settingsLink)}</p>
        </>
      );
    case 'settings':
      return (
        <>
          {title(words.settings)}
          <Lines count={2} />
          <p>{link('center', words.centerLink)}</p>
          <Lines count={2} />
        </>
      );
    case 'center':
      return (
        <>
          {title(words.centerLink)}
          <Lines count={2} />
          <p>
            {words.before} {link('form', words.objectLink)} {words.after}
          </p>
          <Lines count={3} />
        </>
      );
    case 'form':
      return (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onGo('sent');
          }}
        >
          {title(words.title)}
          <label>
            {words.email}
            <input type="email" name="email" autocomplete="off" defaultValue="camille@example.org" />
          </label>
          <label>
            {words.reason}
            <textarea name="reason" rows={3} />
          </label>
          <button type="submit">{words.submit}</button>
        </form>
      );
    case 'sent':
      return <>{title(words.sent)}</>;
  }
}

/** Grey lines where a page would have text of no matter here. */
function Lines({ count }: { count: number }) {
  return (
    <div class="lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
}
