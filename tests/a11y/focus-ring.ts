import type { Stop } from './tab-stops.ts';

/**
 * Runs in the page: what has the focus → how it is shown. A ring counts when it is two pixels wide or more, has a contrast of 3:1
 * to what is inside and outside of it, is cut off on no side, and nothing lies over the element (WCAG 2.4.7, 2.4.11, 1.4.11).
 * null: the focus is on the page as a whole.
 */
export function readStop(): Stop | null {
  const { targets = [] } = window as { targets?: readonly Element[] };
  const node = document.activeElement;
  if (!(node instanceof HTMLElement) || node === document.body) return null;
  const unseen: string[] = [];

  const rgb = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const isClear = (color: string): boolean => color === 'transparent' || rgb(color)[3] === 0;
  const groundOf = (from: Element | null): string => {
    for (let at = from; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = rgb(color)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  // The ring may be around a box that shows the focus of the field within it.
  let ringed: HTMLElement | null = node;
  const hasRing = (box: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(box);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  while (ringed !== null && ringed !== document.body && !hasRing(ringed)) ringed = ringed.parentElement;
  if (ringed === null || ringed === document.body) unseen.push('no ring of two pixels');
  else {
    const { outlineColor, outlineWidth, outlineOffset } = getComputedStyle(ringed);
    const offset = Number.parseFloat(outlineOffset);
    const reach = offset + Number.parseFloat(outlineWidth);
    const grounds = [groundOf(ringed.parentElement), ...(offset < 0 ? [groundOf(ringed)] : [])];
    for (const ground of grounds) {
      const ratio = contrast(outlineColor, ground);
      if (ratio < 3) unseen.push(`a ring with a contrast of ${ratio.toFixed(2)} on ${ground}`);
    }
    const boxes = [...ringed.getClientRects()];
    const ring = {
      left: Math.min(...boxes.map(({ left }) => left)) - reach,
      right: Math.max(...boxes.map(({ right }) => right)) + reach,
      top: Math.min(...boxes.map(({ top }) => top)) - reach,
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + reach,
    };
    const cut = (
      by: string,
      box: { left: number; right: number; top: number; bottom: number },
      clips: { x: boolean; y: boolean },
    ): void => {
      const sides = [
        ...(clips.x && ring.left < box.left - 0.5 ? ['left'] : []),
        ...(clips.x && ring.right > box.right + 0.5 ? ['right'] : []),
        ...(clips.y && ring.top < box.top - 0.5 ? ['top'] : []),
        ...(clips.y && ring.bottom > box.bottom + 0.5 ? ['bottom'] : []),
      ];
      if (sides.length > 0) unseen.push(`a ring cut off on the ${sides.join(', ')} by ${by}`);
    };
    for (let at = ringed.parentElement; at !== null && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const clips = { x: overflowX !== 'visible', y: overflowY !== 'visible' };
      if (at === document.body || (!clips.x && !clips.y)) continue;
      const { left, top } = at.getBoundingClientRect();
      const inner = { left: left + at.clientLeft, top: top + at.clientTop };
      const box = { ...inner, right: inner.left + at.clientWidth, bottom: inner.top + at.clientHeight };
      cut(`${at.tagName.toLowerCase()}.${at.className}`, box, clips);
    }
    const { clientWidth: right, clientHeight: bottom } = document.documentElement;
    // What is higher than the window cannot be seen at once; an editor shows the line with the cursor.
    const fits = ring.bottom - ring.top <= bottom - 100 && !node.matches('[contenteditable]');
    cut('the window', { left: 0, right, top: 0, bottom }, { x: true, y: fits });
  }

  const [box] = node.getClientRects();
  const { clientWidth, clientHeight } = document.documentElement;
  if (box !== undefined) {
    const across = [box.left + 2, (box.left + box.right) / 2, box.right - 2];
    const down = [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2];
    const points = across.flatMap((x) => down.map((y) => [x, y] as const));
    const shown = points.filter(([x, y]) => x >= 0 && y >= 0 && x < clientWidth && y < clientHeight);
    const over = shown.map(([x, y]) => document.elementFromPoint(x, y)).filter((top) => top !== null);
    const covering = over.filter((top) => !node.contains(top) && !top.contains(node));
    if (shown.length === 0) unseen.push('out of the window');
    if (covering.length > 0)
      unseen.push(`partly below ${covering[0]?.tagName.toLowerCase()}.${covering[0]?.className}`);
  }
  const label = node.getAttribute('aria-label') ?? node.textContent.trim().slice(0, 40);
  return { index: targets.indexOf(node), name: `${node.tagName.toLowerCase()} ${label}`, unseen };
}
