import type { Lang } from '../../i18n/languages.ts';
import { createPlaces } from '../../offline/places.ts';
import { readSaved } from '../../offline/saved.ts';
import type { Strings } from '../../schema/strings.ts';
import { element } from '../box/element.ts';
import { SaveControl } from './save-control.ts';

/** What the markup tells the control that saves a language. */
export interface SaveConfig {
  readonly lang: Lang;
  readonly tag: string;
  readonly base: string;
  readonly languages: Strings['languageNames'];
  readonly texts: Omit<Strings['offline'], 'noScript'>;
}

/** Starts what a page has of this: the control that saves a language, or, on the page for what is not saved, the way to what is. */
export function start(host: HTMLElement): void {
  const { config } = host.dataset;
  if (config === undefined) void showSaved(host);
  else new SaveControl(host, JSON.parse(config) as SaveConfig);
}

/** Names what is saved: the way there is the one of the language switcher. */
async function showSaved(host: HTMLElement): Promise<void> {
  const saved = await readSaved(createPlaces(import.meta.env.BASE_URL));
  const way = document.querySelector<HTMLAnchorElement>(`header a[data-lang="${saved?.lang ?? ''}"]`);
  if (way === null) return;
  const { href, lang, title } = way;
  host.append(' ', element('a', { href, lang, hreflang: lang }, title));
  host.hidden = false;
}
