import type { Page } from 'playwright';

/**
 * What does not fit on a page as wide as its window: sideways scroll, texts that are cut off or leave the window, parts of
 * the header that overlap, and words of a picture that leave it or meet.
 * @returns one line for each
 */
export async function findBursts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    const nameOf = (node: Element): string =>
      `${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''} "${node.textContent.trim().slice(0, 40)}"`;
    const isSeen = (node: Element): boolean =>
      node.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
      node.closest('.unseen, .skip') === null;
    const scrolls = (node: Element, axis: 'overflowX' | 'overflowY'): boolean =>
      /auto|scroll/.test(getComputedStyle(node)[axis]);
    if (root.scrollWidth > root.clientWidth)
      found.push(`the page scrolls sideways by ${root.scrollWidth - root.clientWidth} px`);

    for (const node of document.body.querySelectorAll<HTMLElement>('*:not(svg *)')) {
      if (!isSeen(node) || node.closest('pre, textarea, .cm-editor') !== null || node.clientWidth === 0) continue;
      const wide = node.scrollWidth - node.clientWidth;
      const high = node.scrollHeight - node.clientHeight;
      const { overflowX, overflowY, display } = getComputedStyle(node);
      if (display === 'inline') continue;
      if (wide > 1 && !scrolls(node, 'overflowX'))
        found.push(`${nameOf(node)} is ${wide} px too wide for its box (${overflowX})`);
      if (high > 1 && /hidden|clip/.test(overflowY)) found.push(`${nameOf(node)} is cut off by ${high} px`);
      if (wide > 1 && scrolls(node, 'overflowX')) found.push(`${nameOf(node)} scrolls sideways by ${wide} px`);
    }

    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || (node.textContent ?? '').trim() === '' || !isSeen(parent)) continue;
      if (parent.closest('pre, textarea, .cm-editor') !== null) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 0 && (box.left < -1 || box.right > root.clientWidth + 1)) {
          found.push(`${nameOf(parent)} leaves the window`);
          break;
        }
      }
    }

    const overlaps = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const meeting = (nodes: readonly Element[], where: string): void => {
      nodes.forEach((one, index) => {
        for (const other of nodes.slice(index + 1)) {
          if (one.contains(other) || other.contains(one)) continue;
          if (overlaps(one.getBoundingClientRect(), other.getBoundingClientRect()))
            found.push(`in ${where}, ${nameOf(one)} meets ${nameOf(other)}`);
        }
      });
    };
    meeting([...document.querySelectorAll('.top .mark, .top .box, .top a, .top button')].filter(isSeen), 'the header');
    for (const svg of document.querySelectorAll('figure svg')) {
      if (!isSeen(svg)) continue;
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')];
      for (const text of texts) {
        const box = text.getBoundingClientRect();
        if (box.left < frame.left - 1 || box.right > frame.right + 1)
          found.push(`in a figure, ${nameOf(text)} leaves it`);
      }
      meeting(texts, 'a figure');
    }
    return [...new Set(found)];
  });
}
