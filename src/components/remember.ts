/** What the browser kept of a choice; undefined when there is nothing, or it denies its storage. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for other pages → was it kept? Storage can be denied, or full. */
export function keep(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a choice; a browser that does not is named as the reason why it holds for this page only. */
export function remember(name: string, value: string): void {
  if (!keep(name, value)) import('./unkept.ts').then(({ sayUnkept }) => sayUnkept()).catch(() => undefined);
}
