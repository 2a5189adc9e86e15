import type { DrivenPage } from './driven-page.ts';

/** Runs a function in the page: it sees the page and its arguments, and nothing of the file that it stands in. */
export async function ask<Arguments extends unknown[], Result>(
  page: DrivenPage,
  look: (...given: Arguments) => Result,
  ...given: Arguments
): Promise<Awaited<Result>> {
  const values = given.map((value) => JSON.stringify(value)).join(', ');
  return (await page.evaluate(`(${look.toString()})(${values})`)) as Awaited<Result>;
}

/**
 * Asks again and again, from outside the page, until the answer is not empty → the answer.
 * @throws {Error} when it stays empty
 */
export async function waitFor<Arguments extends unknown[], Result>(
  page: DrivenPage,
  look: (...given: Arguments) => Result,
  ...given: Arguments
): Promise<NonNullable<Awaited<Result>>> {
  const end = Date.now() + patience;
  for (;;) {
    // A page that is being left has no answer.
    const found = await ask(page, look, ...given).catch((error: unknown) => {
      if (Date.now() > end) throw error;
    });
    if (found !== undefined && found !== null && found !== false && found !== '') return found;
    if (Date.now() > end) {
      const focus = await ask(page, () => document.activeElement?.outerHTML.slice(0, 200));
      throw new Error(
        `never there: ${look.toString()} ${JSON.stringify(given)}; the focus is on ${focus ?? 'nothing'}`,
      );
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** How long anything may take, in ms: WebKit on two busy cores starts Python in half a minute. */
const patience = 60_000;

/** Opens a page, and waits until its script has brought it to life. */
export async function visit(page: DrivenPage, url: string): Promise<void> {
  await page.open(url);
  await settled(page);
}

/** Waits until the page that is open has been brought to life. */
export async function settled(page: DrivenPage): Promise<void> {
  await waitFor(
    page,
    () =>
      document.readyState === 'complete' &&
      document.querySelector('search-box:not(:defined), theme-switch:not(:defined)') === null,
  );
}

/** Waits until the page is the one at an address. */
export async function arrived(page: DrivenPage, url: string): Promise<void> {
  await waitFor(page, (wanted) => location.href === wanted && document.readyState === 'complete', url);
}

/**
 * Clicks on an element with the pointer, where a reader would: it is brought into view, nothing covers it, and it has come to rest.
 * Cards that were not laid out until they are seen grow, and move what is below them.
 */
export async function click(page: DrivenPage, selector: string): Promise<void> {
  for (let last: string | undefined; ;) {
    const { x, y } = await waitFor(page, placeInView, selector);
    const place = `${Math.round(x)} ${Math.round(y)}`;
    if (place === last) return page.clickAt(x, y);
    last = place;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Brings an element to the middle of the window → its middle, or nothing while it is not there, or covered. */
function placeInView(selector: string): { x: number; y: number } | undefined {
  const element = [...document.querySelectorAll(selector)].find((found) => found.checkVisibility());
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A link that is broken over two lines has no middle; its first line has.
  const [line] = element?.getClientRects() ?? [];
  if (line === undefined) return undefined;
  const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
  return element?.contains(document.elementFromPoint(x, y)) === true ? { x, y } : undefined;
}

/** Types a text, key by key. */
export function type(page: DrivenPage, text: string): Promise<void> {
  return page.press(...Array.from(text));
}

/** What an element says, as soon as it is visible and says something. */
export function textOf(page: DrivenPage, selector: string): Promise<string> {
  return waitFor(
    page,
    (wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((element) => element.checkVisibility());
      return found?.innerText.trim();
    },
    selector,
  );
}

/** Presses a key until an element has the focus; every stop on the way must be seen to have it. @throws {Error} when it never gets there */
export async function walkTo(page: DrivenPage, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.press(key);
    const stop = await waitFor(page, stopOfFocus, selector);
    if (stop === 'there') return;
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

/** Where the focus is, as soon as it is to be seen. */
export function stopOfFocus(selector: string): 'there' | 'elsewhere' | undefined {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'elsewhere';
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  // The editor has its ring around all of it, and so has the box that a field for errors stands in.
  const around = focused.matches('textarea') ? '.box, .paste' : '.cm-editor';
  const { outlineStyle, outlineWidth } = getComputedStyle(focused.closest(around) ?? focused);
  const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  if (!isMarked || bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return undefined;
  return focused.matches(selector) ? 'there' : 'elsewhere';
}
