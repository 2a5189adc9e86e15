import type { Lang } from '../i18n/languages.ts';
import { createPlaces } from './places.ts';

/** What differs by language. */
export interface AppTexts {
  readonly tag: string;
  readonly name: string;
  readonly description: string;
}

/**
 * The web app manifest of a language: https://www.w3.org/TR/appmanifest/. Its share target is a POST, so that neither an address
 * nor a log holds what was shared; pages link the manifest only where the worker is, which answers it.
 */
export function buildAppManifest(base: string, lang: Lang, { tag, name, description }: AppTexts): object {
  const places = createPlaces(base);
  const icon = (size: number, purpose: 'any' | 'maskable'): object => ({
    src: `${places.base}icons/${purpose}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: places.base,
    name: `Errata: ${name}`,
    short_name: 'Errata',
    description,
    lang: tag,
    dir: 'ltr',
    start_url: `${places.base}${lang}/`,
    scope: places.base,
    display: 'minimal-ui',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: [
      { src: `${places.base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(512, 'maskable'),
    ],
    share_target: {
      action: places.share(lang),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [{ name: 'file', accept: ['text/plain', '.txt', '.log'] }],
      },
    },
  };
}
