// The name of a page on the way, by its kind: what it is called does not depend on the platform.

/** Key of the name, for a surface id. */
export function stopName(surface: string): string {
  return `surfaces.${surface.slice(surface.indexOf('.') + 1)}`;
}
