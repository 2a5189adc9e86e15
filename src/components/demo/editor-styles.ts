import { StyleModule } from 'style-mod';

/**
 * Lets CodeMirror bring its styles as a constructed sheet. By itself it writes them into a <style> element of a document, which the
 * content security policy forbids: their text differs from editor to editor, and a nonce in a static page is none.
 */
export function adoptEditorStyles(): void {
  const sheet = new CSSStyleSheet();
  // Before ours, as its element would be: what we say of the editor holds.
  document.adoptedStyleSheets.unshift(sheet);
  let mounted: readonly StyleModule[] = [];
  StyleModule.mount = (_root, modules) => {
    const wanted = Array.isArray(modules) ? (modules as readonly StyleModule[]) : [modules as StyleModule];
    if (wanted.every((module) => mounted.includes(module))) return;
    mounted = [...mounted.filter((module) => !wanted.includes(module)), ...wanted];
    sheet.replaceSync(mounted.map((module) => module.getRules()).join('\n'));
  };
}
