import type { Locator, Page } from 'playwright';

/** How many pixels of two pictures of one size differ so that it is seen: by 3:1 in contrast. */
export async function countChanged(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          context?.drawImage(picture, 0, 0);
          return context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (one?.length !== other?.length || one === undefined || other === undefined) return Infinity;
      const luminance = (data: Uint8ClampedArray, at: number): number => {
        const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => ((data[at + part] ?? 0) / 255) ** 2.2);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      let changed = 0;
      for (let at = 0; at < one.length; at += 4) {
        const [a, b] = [luminance(one, at), luminance(other, at)];
        if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) changed += 1;
      }
      return changed;
    },
    [before, after].map((picture) => picture.toString('base64')),
  );
}

/** A picture of a part of the page and what is around it, where a ring would be. */
export async function picture(part: Locator, around = 6): Promise<Buffer> {
  await part.scrollIntoViewIfNeeded();
  const box = await part.boundingBox();
  if (box === null) throw new Error('nothing to see');
  const x = Math.max(0, Math.floor(box.x - around));
  const y = Math.max(0, Math.floor(box.y - around));
  return part.page().screenshot({
    clip: { x, y, width: Math.ceil(box.width + 2 * around), height: Math.ceil(box.height + 2 * around) },
    animations: 'disabled',
    caret: 'hide',
  });
}

/** A part before and after a change of it → the pixels that changed visibly. */
export async function changedBy(part: Locator, change: () => Promise<unknown>): Promise<number> {
  const before = await picture(part);
  await change();
  return countChanged(part.page(), before, await picture(part));
}
