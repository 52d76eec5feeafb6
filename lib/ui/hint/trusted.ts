// The page can make clicks of its own: only the person's count.

/** A handler that does nothing for an event a script made. */
export function trusted(react: (event: Event) => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) react(event);
  };
}
