// Chooses which events of a long history travel where there is little room: as many as fit, and always those that decide where it stands.
import { canonical } from './canonical.ts';
import { compactEvent } from './compact-event.ts';
import type { Course } from './course.ts';
import { courseOf } from './course-of.ts';
import { byTelling, type EventType, type LedgerEvent } from './event.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { correctedIds } from './standing-events.ts';

/** What a copy that has heard more must hear, too: a correction it missed would bring back what was taken out. */
const ALWAYS: ReadonlySet<EventType> = new Set(['corrected', 'moved', 'same_account']);

export interface Room {
  where: Jurisdiction;
  /** Bytes for all events together. */
  bytes: number;
  /** Bytes it costs to leave one behind, for its mention. */
  mention: number;
}

/** In the order of telling. Undefined where even what decides does not fit. */
export function carriedEvents(events: readonly LedgerEvent[], room: Room): readonly LedgerEvent[] | undefined {
  const course = courseOf(events, room.where);
  const dispensable = dispensableOf(events, course);
  const sizes = new Map(events.map((event) => [event.id, bytesOf(event)]));
  let bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const left = new Set<string>();
  for (const { id } of dispensable) {
    if (bytes <= room.bytes) break;
    left.add(id);
    bytes += room.mention - (sizes.get(id) ?? 0);
  }
  if (bytes > room.bytes) return undefined;
  const kept = events.filter(({ id }) => !left.has(id));
  // Whatever the calendar makes of it later: the same course is the same standing on every day.
  return left.size === 0 || isSameCourse(courseOf(kept, room.where), course) ? kept : undefined;
}

/** What may stay behind, the least missed first: what was taken out, then what does not decide, each from the oldest on. */
function dispensableOf(events: readonly LedgerEvent[], course: Course): LedgerEvent[] {
  const deciding = new Set(Object.values(course).flatMap((value: unknown) => (isEvent(value) ? [value.id] : [])));
  const out = correctedIds(events);
  const free = events.filter(({ id, type }) => !deciding.has(id) && !ALWAYS.has(type)).toSorted(byTelling);
  return [...free.filter(({ id }) => out.has(id)), ...free.filter(({ id }) => !out.has(id))];
}

function isEvent(value: unknown): value is LedgerEvent {
  return typeof value === 'object' && value !== null && 'accountId' in value;
}

function isSameCourse(one: Course, other: Course): boolean {
  return canonical({ ...one, idle: [] }) === canonical({ ...other, idle: [] });
}

export function bytesOf(event: LedgerEvent): number {
  return jsonBytes(compactEvent(event)) + 1;
}

const encoder = new TextEncoder();

/** As a browser counts them; some write « < » as six characters. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  return encoder.encode(text).length + (text.match(/</g)?.length ?? 0) * 5;
}
