import type { Locator, Page } from 'playwright';

/** How many pixels of two pictures of one size differ so that it is seen: by 3:1 in contrast. */
async function countChanged(page: Page, before: Buffer, after: Buffer): Promise<number> {
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

/**
 * A part of a page, and a change of it → the pixels that are seen to change, in its place and around it, where a ring would be.
 * @param change of the element; or the declarations of a rule that holds for it, or for its `::before`
 */
export async function changedBy(
  part: Locator,
  change: ((node: Element) => void) | { readonly css: string; readonly pseudo?: '::before' },
): Promise<number> {
  const page = part.page();
  await part.evaluate((node) => node.setAttribute('data-probe', ''));
  const probe = page.locator('[data-probe]');
  await probe.scrollIntoViewIfNeeded();
  const box = await probe.boundingBox();
  if (box === null) throw new Error('nothing to see');
  const [x, y] = [Math.max(0, Math.floor(box.x) - 6), Math.max(0, Math.floor(box.y) - 6)];
  const clip = { x, y, width: Math.ceil(box.width) + 12, height: Math.ceil(box.height) + 12 };
  const shoot = (): Promise<Buffer> => page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  const before = await shoot();
  if (typeof change === 'function') await probe.evaluate(change);
  else {
    await page.evaluate(
      (rule) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rule);
        document.adoptedStyleSheets.push(sheet);
      },
      `[data-probe]${change.pseudo ?? ''} { ${change.css} }`,
    );
  }
  const after = await shoot();
  await page.evaluate(
    (hasRule) => {
      document.querySelector('[data-probe]')?.removeAttribute('data-probe');
      // The next probe is not to have it before it is changed.
      if (hasRule) document.adoptedStyleSheets.pop();
    },
    typeof change !== 'function',
  );
  return countChanged(page, before, after);
}
