import { describe, expect, it } from 'vitest';
import { readEdition } from '../../tests/content/edition.ts';
import type { Lang } from '../i18n/languages.ts';
import type { ExceptionFacts } from '../schema/facts.ts';
import { buildHeadline, buildWordings } from './wordings.ts';

const wordings: ExceptionFacts['wordings'] = [
  { system: 'linux', text: '[Errno 104] Connection reset by peer', source: 'a' },
  { system: 'windows', text: '[WinError 10054] An existing connection', source: 'a' },
  { system: 'linux', language: 'es', afterSetlocale: true, text: '[Errno 104] Conexión reinicializada', source: 'a' },
  { system: 'windows', language: 'pt', text: '[WinError 10054] Foi forçado', source: 'a' },
  {
    system: 'linux',
    class: 'http.client.RemoteDisconnected',
    versions: '3.11+',
    text: 'Remote end <closed>',
    source: 'a',
  },
];

function build(lang: Lang) {
  const { edition, exception } = readEdition(lang);
  const entry = { ...exception, facts: { ...exception.facts, wordings } };
  return { all: buildWordings(edition, entry).python, headline: buildHeadline(edition, entry), edition };
}

describe('the wordings on a page', () => {
  it('are the original ones and those in the language of the page, system by system', () => {
    expect(build('pt').all.map(({ html }) => html.slice(0, 24))).toEqual([
      '[Errno 104] Connection r',
      'http.client.RemoteDiscon',
      '[WinError 10054] An exis',
      '[WinError 10054] Foi for',
    ]);
    expect(build('en').all.some(({ lang }) => lang !== 'en')).toBe(false);
  });

  it('say in which language they are', () => {
    expect(build('pt').all.map(({ lang }) => lang)).toEqual(['en', 'en', 'en', 'pt-BR']);
    expect(build('es').all.map(({ lang }) => lang)).toEqual(['en', 'es', 'en', 'en']);
  });

  it('say when they appear: on which versions, and after setlocale', () => {
    const { all, edition } = build('es');
    expect(all.find(({ html }) => html.startsWith('http.client'))?.by).toContain('3.11+');
    expect(all.find(({ lang }) => lang === 'es')?.by).toContain(edition.strings.messages.afterSetlocale);
  });

  it('name the class under which they are printed, and are safe as HTML', () => {
    expect(build('en').all.at(1)?.html).toBe('http.client.RemoteDisconnected: Remote end &lt;closed&gt;');
  });
});

describe('the headline of a page', () => {
  it('has one wording per system, in the language of the page where that is what the screen shows', () => {
    const texts = (lang: Lang): string[] => build(lang).headline.map(({ html }) => html.slice(0, 20));
    expect(texts('pt')).toEqual(['[Errno 104] Connecti', '[WinError 10054] Foi', 'Error: connect ECONN']);
    // Linux prints Spanish only after setlocale: not what most readers see.
    expect(texts('es')).toEqual(['[Errno 104] Connecti', '[WinError 10054] An ', 'Error: connect ECONN']);
  });

  it('has what JavaScript prints when it runs, not what the compiler says before', () => {
    const { edition, exception } = readEdition('en');
    const tsc = {
      runtime: 'tsc',
      text: 'error TS2339: No such property.',
      program: 'slips/plain-error.wrong.ts',
    } as const;
    const headline = (own: ExceptionFacts['wordings']) =>
      buildHeadline(edition, {
        ...exception,
        facts: { ...exception.facts, wordings, counterpart: { wordings: own } },
      }).map(({ html }) => html);
    const js = exception.facts.counterpart.wordings;
    expect(headline([tsc, ...js]).at(-1)).toMatch(/^Error: connect/);
    expect(headline([tsc]).filter((html) => html.includes('TS2339'))).toEqual([]);
  });
});
