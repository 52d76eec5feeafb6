// Languages by name, in the language of our sentences: `français, néerlandais ou allemand`.

export function languageNames(codes: readonly string[], language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(codes.map((code) => names.of(code) ?? code));
}
