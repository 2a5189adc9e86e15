import type { Page } from 'playwright';

/** What a live region said. */
export interface Said {
  readonly text: string;
  /** The region was on the page, and not hidden, one frame before: a screen reader knew of it. */
  readonly wasKnown: boolean;
}

/** Listens on a page, from before it loads on, as a screen reader does: to the regions that are there, frame by frame. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: Said[] = [];
    const known = new Map<Element, string>();
    Object.assign(window, { said });
    const look = (): void => {
      const regions = document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live]');
      for (const region of regions) {
        const isExposed = region.checkVisibility({ visibilityProperty: true });
        const text = [...region.childNodes]
          .filter((node) => !(node instanceof Element) || node.checkVisibility())
          .map((node) => node.textContent?.trim() ?? '')
          .join(' ')
          .trim();
        const before = known.get(region);
        if (isExposed) known.set(region, text);
        else known.delete(region);
        if (isExposed && text !== '' && text !== before) said.push({ text, wasKnown: before !== undefined });
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** All that was said so far. */
export async function heard(page: Page): Promise<Said[]> {
  return page.evaluate(() => (window as unknown as { said: Said[] }).said);
}
