// Finds what may belong to a real person in data we commit: addresses, telephone numbers, account ids, session tokens.
import type { SourceFile } from './source-files.ts';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Reserved for examples by RFC 2606 and 6761; and Meta's own hosts, where a text with @ is an address of a page, not of a person. */
const INVENTED_EMAIL = /@(([\w-]+\.)*example(\.(org|com|net|fr))?|([\w-]+\.)*(facebook|instagram|threads|meta)\.(com|net))$/i;
const TELEPHONE = /(?:\+33[ .]?|\b0)[1-9](?:[ .-]?\d{2}){4}\b/g;
/** ARCEP keeps these for fiction: 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49, 06 39 98. */
const INVENTED_TELEPHONE = /^(?:\+33|0)(?:19900|26191|35301|46571|53649|63998)/;
const PROFILE_ID = /\b1000\d{11,13}\b/g;
/** An id nobody has: digits that count up, or six alike in a row. */
const INVENTED_ID = /123456|(\d)\1{5}/;
const TOKEN = /\b(?:fb_dtsg|lsd|jazoest|datr|xs|sessionid|csrftoken|fbclid|igshid|access_token)["']?\s*[=:]\s*["']?[\w.%-]{8,}/g;

/** One sentence for each trace of a person, with the line. */
export function personalData(file: SourceFile): string[] {
  return file.text.split('\n').flatMap((line, index) => {
    const at = `${file.path}:${index + 1}`;
    return [
      ...found(line, EMAIL, INVENTED_EMAIL).map((text) => `${at} has the address ${text}: use one at example.org`),
      ...found(line, TELEPHONE, INVENTED_TELEPHONE).map((text) => `${at} has the number ${text}: use 01 99 00 xx xx, kept for fiction`),
      ...found(line, PROFILE_ID, INVENTED_ID).map(
        (text) => `${at} has the account id ${text}: use one nobody has, such as 100012345678901`,
      ),
      ...found(line, TOKEN).map((text) => `${at} has the token ${text.slice(0, 20)}…: cut it out`),
    ];
  });
}

function found(line: string, pattern: RegExp, invented?: RegExp): string[] {
  return [...line.matchAll(pattern)]
    .map(([text]) => text)
    .filter((text) => invented === undefined || !invented.test(text.replaceAll(/[ .-](?=\d)/g, '')));
}
