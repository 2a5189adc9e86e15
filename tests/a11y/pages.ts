import { publishedLanguages } from '../../src/i18n/languages.ts';

/** One address per template, without the language. */
export const templates = {
  home: '',
  index: 'python/',
  exception: 'python/connectionreseterror/',
  'base class': 'python/connectionerror/',
  message: 'python/connectionrefusederror/connect-call-failed/',
  demo: 'python/connectionreseterror/demos/retry/',
  'demo of a slip': 'python/connectionreseterror/demos/refused/',
  about: 'about/',
  accessibility: 'accessibility/',
  offline: 'offline/',
  'not saved': 'unsaved/',
  'not found': 'nowhere/',
} as const;

/** template × language, as rows for `it.each`: name, language, path. */
export const templatePages = Object.entries(templates).flatMap(([name, path]) =>
  publishedLanguages.map(({ code }) => [name, code, `${code}/${path}`] as const),
);
