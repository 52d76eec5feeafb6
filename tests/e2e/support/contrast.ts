// How strongly something stands out in a picture: what was painted, not what a style sheet asked for.
import type { BrowserContext } from '@playwright/test';
import type { Box } from './around.ts';

/** For each strip of the picture, the contrast (WCAG 2.2, 1 to 21) of the lightest and the darkest pixel in it. */
export async function contrastsIn(context: BrowserContext, picture: Buffer, strips: readonly Box[]): Promise<number[]> {
  const page = await context.newPage();
  const contrasts = await page.evaluate(measure, { picture: picture.toString('base64'), strips });
  await page.close();
  return contrasts;
}

/** Three pixels on either side of the left edge of a box, half way down: a border is in it, words are not. */
export function leftEdgeOf({ x, y, width: _, height }: Box): Box {
  return { x: Math.round(x) - 3, y: Math.round(y + height / 2), width: 6, height: 1 };
}

/** Runs in an empty page: the browser reads its own pictures. */
async function measure({ picture, strips }: { picture: string; strips: readonly Box[] }): Promise<number[]> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.codePointAt(0) ?? 0);
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (canvas === null) throw new Error('This browser draws on no canvas.');
  canvas.drawImage(image, 0, 0);
  const linear = (channel: number): number => (channel <= 10 ? channel / 3294 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  return strips.map(({ x, y, width, height }) => {
    const { data } = canvas.getImageData(x, y, width, height);
    const light = Array.from({ length: data.length / 4 }, (_, pixel) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4);
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    });
    return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
  });
}
