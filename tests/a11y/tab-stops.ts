import type { Page } from 'playwright';
import { readStop } from './focus-ring.ts';

/** What has the focus, and how one sees that. */
export interface Stop {
  /** Its place among all that can be reached, in the order of the document; -1: nothing that should be reached. */
  readonly index: number;
  readonly name: string;
  /** What is wrong with how its focus is shown; empty when it is seen. */
  readonly unseen: readonly string[];
}
/** Something that the keyboard must reach. */
export interface Target {
  readonly name: string;
  readonly box: Box;
  /** It lies over the page, in what belongs to the field of the search. */
  readonly isOver: boolean;
}
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Remembers all that the Tab key must reach on a page as it is now → it, in the order of the document, with its place on the page. */
export async function findTargets(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    const native =
      'a[href], button, input, select, textarea, summary, [contenteditable=true], audio[controls], video[controls]';
    const found = [...document.querySelectorAll<HTMLElement>(`${native}, [tabindex]`)].filter(
      (node) =>
        node.checkVisibility({ visibilityProperty: true }) &&
        !node.matches(':disabled') &&
        // What arrows choose from: one of a list of tabs, or none of a list of results.
        (node.tabIndex >= 0 || (node.matches(native) && !node.matches('[role=tab], [role=option]'))),
    );
    Object.assign(window, { targets: found });
    return found.map((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const label = node.getAttribute('aria-label') ?? node.textContent.trim().slice(0, 40);
      return {
        name: `${node.tagName.toLowerCase()} ${label}`,
        box: { left, right, top, bottom },
        isOver: node.closest('search-box:has(.results:not([hidden]))') !== null,
      };
    });
  });
}

/** The editor shows its ring a moment after it has the focus. */
async function readSettled(page: Page): Promise<Stop | null> {
  const stop = await page.evaluate(readStop);
  if (stop === null || stop.unseen.length === 0) return stop;
  await page.waitForTimeout(150);
  return page.evaluate(readStop);
}

/** Presses Tab until the focus comes to where it was → every stop on the way; more of them than there can be are a trap. */
export async function walk(page: Page, targets: readonly Target[]): Promise<Stop[]> {
  const stops: Stop[] = [];
  const first = await page.evaluate(readStop);
  if (first !== null) stops.push(first);
  let rounds = 0;
  for (let pressed = 0; pressed < 2 * targets.length + 10; pressed += 1) {
    await page.keyboard.press('Tab');
    const stop = await readSettled(page);
    if (stop === null) {
      // Out of the page and in again; a page that was entered from outside has then been walked through.
      rounds += 1;
      if (first === null || rounds > 2) return stops;
    } else if (stop.index >= 0 && stop.index === stops[0]?.index) return [...stops.slice(1), stop];
    else stops.push(stop);
  }
  return [...stops, { index: -1, name: 'TRAP: Tab never comes back to where it was', unseen: [] }];
}

/** What a walk missed, and what it met that is nothing to reach. */
export function judgeReach(targets: readonly Target[], stops: readonly Stop[]): string[] {
  const reached = new Set(stops.map(({ index }) => index));
  return [
    ...targets.filter((_, index) => !reached.has(index)).map(({ name }) => `never reached: ${name}`),
    ...stops.filter(({ index }) => index < 0).map(({ name }) => `reached, but nothing to use: ${name}`),
  ];
}

/**
 * Steps of a walk that jump against the reading order: up within a column, or back to the left in a row. To the top of a column
 * further right, and from a row to the one below, is forward.
 */
export function judgeOrder(targets: readonly Target[], stops: readonly Stop[]): string[] {
  return stops.flatMap(({ index, name }, at) => {
    const [from, to] = [targets[stops[at - 1]?.index ?? -1], targets[index]];
    // From the last to the first, where the walk began in the middle; and from the link that is out of sight.
    if (from === undefined || to === undefined || index < (stops[at - 1]?.index ?? 0) || from.box.top < 0) return [];
    if (from.isOver && !to.isOver) return [];
    const isAbove = to.box.bottom <= from.box.top + 1;
    const isRight = to.box.left >= from.box.right - 1;
    const isLeft = to.box.right <= from.box.left + 1;
    const isInRow = Math.min(from.box.bottom, to.box.bottom) - Math.max(from.box.top, to.box.top) > 8;
    return (isAbove && !isRight) || (isInRow && isLeft) ? [`from ${from.name} back to ${name}`] : [];
  });
}
