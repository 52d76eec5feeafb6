// One after the other: two messages that arrive together must not read the same ledger and overwrite each other.

export type InTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** A queue. A task that fails does not stop those behind it. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task, task);
    last = mine;
    return mine;
  };
}
