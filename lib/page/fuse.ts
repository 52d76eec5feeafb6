// A fight with a page is lost by both: after too many rounds in too short a time, we are the ones who stop.

export interface Fuse {
  /** Counts `weight` at the moment `now` (ms); true once the fuse has blown. It stays blown. */
  strain(now: number, weight?: number): boolean;
  isBlown(): boolean;
}

/** Blows when more than `limit` is counted within `span` milliseconds. */
export function createFuse(limit: number, span: number): Fuse {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;
  let blown = false;
  return {
    strain(now, weight = 1) {
      if (now - since > span) {
        since = now;
        count = 0;
      }
      count += weight;
      blown ||= count > limit;
      return blown;
    },
    isBlown: () => blown,
  };
}
