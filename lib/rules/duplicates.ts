// Names what stands in a list more than once.

/** The second and every later occurrence. */
export function duplicates(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
