// The licence under which a package is given on; some packages name theirs without carrying its text.
import type { Package } from './package.ts';

/** Its own text; else that of a package from the same repository; else the well-known text of the licence it names. */
export function licenceTextOf(given: Package, all: readonly Package[]): string {
  const relative = all.find(
    ({ text, home, licence }) => text !== undefined && home !== undefined && home === given.home && licence === given.licence,
  );
  const text = given.text ?? relative?.text ?? (given.licence === 'MIT' ? mitOf(given) : undefined);
  if (text === undefined)
    throw new Error(`${given.name} is shipped, says « ${given.licence} » and carries no licence text: find it, or do without the package.`);
  return text;
}

function mitOf({ name, home }: Package): string {
  return `MIT License

Copyright (c) the authors of ${name}${home === undefined ? '' : ` (${home})`}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
}
