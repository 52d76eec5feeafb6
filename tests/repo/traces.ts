// Finds traces of somebody's machine: paths, private hosts, lines that tools sign with. The project speaks of itself alone.
import type { SourceFile } from './source-files.ts';

const MACHINE_PATH = /(?<![\w.:/@*-])\/(?:(?:home|Users)\/(?!someone\b)|(?:root|work|mnt|srv|private|var\/folders)\/)[\w.-]+/g;
const WINDOWS_PATH = /\b[A-Z]:\\(?:Users|Documents)\b/g;
const PRIVATE_HOST =
  /\bhttps?:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}\b|\bhttps?:\/\/[\w.-]+\.(?:internal|local|lan|corp)\b/g;
const SIGNATURE = /\b(?:co-authored-by|generated (?:by|with)|written (?:by|with) (?:an? )?(?:AI|LLM|assistant))\b/gi;

/** One sentence for each trace, with the line. */
export function traces(file: SourceFile): string[] {
  return file.text.split('\n').flatMap((line, index) => {
    const at = `${file.path}:${index + 1}`;
    return [
      ...matches(line, MACHINE_PATH).map(
        (text) => `${at} names ${text}, a place on one machine: use a path from the top of the project, or ../shared`,
      ),
      ...matches(line, WINDOWS_PATH).map((text) => `${at} names ${text}, a place on one machine: use a path from the top of the project`),
      ...matches(line, PRIVATE_HOST).map((text) => `${at} names ${text}, which nobody else can reach: leave it out`),
      ...matches(line, SIGNATURE).map((text) => `${at} says « ${text} »: the project speaks of itself alone`),
    ];
  });
}

function matches(line: string, pattern: RegExp): string[] {
  return [...line.matchAll(pattern)].map(([text]) => text);
}
