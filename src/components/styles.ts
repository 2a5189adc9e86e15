/** Adds a style sheet that came with a script: what is loaded on use is styled on use. A <style> would be against the policy. */
export function addStyles(css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // A new list: to some browsers the one that is there is fixed.
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // A browser that constructs none: all of it is there and works, plainer.
  }
}
