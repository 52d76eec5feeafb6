// The one kind of error a wrong rule makes: it names the file, the fault and the way out.

/** Thrown at build and in tests; a released extension has no broken rule in it. */
export function brokenRule(file: string, fault: string, repair: string): Error {
  return new Error(`assets/rules/${file}: ${fault}. ${repair}`);
}
