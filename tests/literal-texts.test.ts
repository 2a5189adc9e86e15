import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function complaints(file: string, code: string): Promise<number[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return (result?.messages ?? []).filter(({ message }) => message.includes('strings.yaml')).map(({ line }) => line);
}

const inTemplate = (markup: string): Promise<number[]> =>
  complaints('src/components/Rows.astro', `---\nconst { is, text } = Astro.props;\n---\n${markup}\n`);
const inScript = (code: string): Promise<number[]> => complaints('src/components/page.ts', `${code}\n`);

describe('lint finds a text for readers that stands outside content/languages', () => {
  it.each([
    '<p>Copied</p>',
    '<p><b>Copied</b> {text}</p>',
    '<>Copied</>',
    "<p>{'Copied'}</p>",
    '<p>{`Copied ${text}`}</p>',
    "<p>{is && 'Copied'}</p>",
    "<p>{is ? 'Copied' : text}</p>",
    '<a title="Copied">{text}</a>',
    '<nav aria-label={`Copied ${text}`}>{text}</nav>',
    '<ul>{text.map((one) => <li>Copied {one}</li>)}</ul>',
  ])('in a template: %s', async (markup) => {
    expect(await inTemplate(markup)).toEqual([4]);
  });

  it.each([
    "document.body.textContent = 'Copied';",
    "document.body.append('Copied');",
    'document.body.textContent = `Copied ${document.title}`;',
    "document.body.setAttribute('aria-label', 'Copied');",
    "import { element } from './box/element.ts'; document.body.append(element('p', { 'aria-label': 'Copied' }));",
    "import { element } from './box/element.ts'; document.body.append(element('p', {}, 'Copied'));",
  ])('in a script: %s', async (code) => {
    expect(await inScript(code)).toEqual([1]);
  });

  it('and leaves brands, signs, names of tags and attributes of machines alone', async () => {
    expect(await inTemplate('<p translate="no">Err<s>o</s></p>')).toEqual([]);
    expect(await inTemplate("<p class=\"rows\" data-kind={is ? 'one' : 'two'}>{' · '}{text} ·</p>")).toEqual([]);
    expect(await inScript("document.body.className = 'some class'; document.body.append(' · ');")).toEqual([]);
    expect(await inScript("document.body.setAttribute('aria-controls', 'results');")).toEqual([]);
  });
});
