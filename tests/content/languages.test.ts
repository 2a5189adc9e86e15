import { describe, expect, it } from 'vitest';
import { isSentence } from '../../src/catalog/checks/untranslated.ts';
import { copyFixture, exception, message } from './fixture.ts';

const strings = (lang: string): string => `content/languages/${lang}/strings.yaml`;
const valueOf = (text: string, key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';

describe('an interface text', () => {
  it('has the same placeholders in every language', () => {
    const content = copyFixture();
    content.edit(strings('es'), 'en un enlace caben {n} kB', 'en un enlace caben {kb} kB');
    content.expectProblems({
      file: strings('es'),
      at: 'tooLong: \'Demasiado largo',
      rule: 'placeholders',
      says: /playground\.tooLong has \{kb\}; \w+ has \{n\}/,
      fix: /same \{placeholders\}/,
    });
  });

  it('has them in both of its forms when it counts', () => {
    const content = copyFixture();
    content.edit(strings('pt'), "one: '{n} resultado'", "one: 'um resultado'");
    content.expectProblems({
      file: strings('pt'),
      at: 'um resultado',
      rule: 'placeholders',
      says: /box\.results\.one has no placeholder/,
      fix: /same/,
    });
  });

  it('is English that names what is right when no two languages agree', () => {
    const content = copyFixture();
    content.edit(strings('es'), 'runFile: Ejecutar {file}', 'runFile: Ejecutar {archivo}');
    content.edit(strings('pt'), 'runFile: Rodar {file}', 'runFile: Rodar');
    content.expectProblems(
      { file: strings('es'), at: 'runFile: E', rule: 'placeholders', says: /; en has \{file\}/, fix: /same/ },
      { file: strings('pt'), at: 'runFile: R', rule: 'placeholders', says: /; en has \{file\}/, fix: /same/ },
    );
  });

  it('is not left in another language', () => {
    const content = copyFixture();
    const english = valueOf(content.read(strings('en')), '  proven');
    content.edit(strings('pt'), `  proven: ${valueOf(content.read(strings('pt')), '  proven')}`, `  proven: ${english}`);
    content.expectProblems({
      file: strings('pt'),
      at: 'proven:',
      rule: 'untranslated',
      says: /site\.proven is the same as in en/,
      fix: /in this language/,
    });
  });

  it('may be the same when it is a few words, which languages can have in common', () => {
    expect(['Tema: claro', 'Textos CC BY 4.0 · Código MIT', 'Editar esta página', 'shutil.rmtree(), os.remove() e ECONNRESET'].map(isSentence)).toEqual([false, false, false, false]);
    expect(isSentence('Copied from one language to another.')).toBe(true);
  });
});

describe('a text of an entry', () => {
  it.each(['title', 'summary', 'description'])('is not the same in two languages: %s', (key) => {
    const content = copyFixture();
    const text = 'Nothing is listening where you knock.';
    for (const lang of ['en', 'es']) {
      content.write(
        `${exception}/${lang}.mdx`,
        content.read(`${exception}/${lang}.mdx`).replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${text}`),
      );
    }
    content.expectProblems({
      file: `${exception}/es.mdx`,
      at: `${key}:`,
      rule: 'untranslated',
      says: new RegExp(`^${key} is the same as in en\\.mdx`),
      fix: /in this language/,
    });
  });

  it('is not the same in the body either', () => {
    const content = copyFixture();
    const text = 'The machine said no, and it said so at once.';
    content.edit(`${exception}/pt.mdx`, 'A máquina disse não.', `A máquina disse não.\n\n${text}`);
    content.edit(`${exception}/es.mdx`, '## Propósito', `${text}\n\n## Propósito`);
    content.expectProblems({
      file: `${exception}/es.mdx`,
      at: text,
      rule: 'untranslated',
      says: /a text of synopsis is the same as in pt/,
      fix: /in this language/,
    });
  });

  it('may be the same when it is the title, and the title is the message', () => {
    const content = copyFixture();
    const facts = content.read(`${message}/facts.yaml`);
    expect(facts).toContain('Connect call failed');
    for (const lang of ['en', 'es', 'pt']) {
      const file = `${message}/${lang}.mdx`;
      content.write(file, content.read(file).replace(/^title: .*$/m, "title: 'asyncio: Errno 111, Connect call failed'"));
    }
    content.expectProblems();
  });
});
