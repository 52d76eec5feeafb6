// A page may name its things as the browser names its own (a form with a field called « closest »): what breaks by it ends quietly, once.

export type Contain = <Given extends unknown[]>(react: (...given: Given) => void) => (...given: Given) => void;

/** Wraps what touches the page's elements; `onBroken` ends the life of this page for us. */
export function containment(onBroken: () => void): Contain {
  return (react) =>
    (...given) => {
      try {
        react(...given);
      } catch {
        onBroken();
      }
    };
}
