// Loaded when the browser does not keep a choice of the reader.
import { createPaths } from '../i18n/paths.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Strings } from '../schema/strings.ts';
import { element } from './box/element.ts';
import { addStyles } from './styles.ts';
import css from './unkept.css?inline';

/** How long it is shown, in ms: twice what reading it takes. */
const shown = 12_000;
let isSaid = false;

/** Says, once in the life of a page, that the choice holds for this page only. @throws when the words cannot be loaded */
export async function sayUnkept(): Promise<void> {
  if (isSaid) return;
  isSaid = true;
  // There before it speaks, or screen readers would not hear it.
  const line = element('p', { class: 'unkept', role: 'status' });
  document.body.append(line);
  addStyles(css);
  const lang = document.body.dataset.lang as Lang;
  const response = await fetch(createPaths(import.meta.env.BASE_URL).file(`${lang}/notices.json`));
  line.textContent = ((await response.json()) as Strings['notices']).unkept;
  setTimeout(() => line.remove(), shown);
}
