import { describe, expect, it } from 'vitest';
import { buildCommand, errata } from './command.ts';

buildCommand();

describe('errata show', () => {
  it('prints what a class is, how it is worded, what to do, and where its page is', async () => {
    const { code, out, err } = await errata(['show', 'ConnectionResetError', '--lang', 'en']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const text of [
      'ConnectionResetError\n',
      'Connection reset by peer: the other side sent an RST',
      '[Errno 104] Connection reset by peer',
      'Synopsis',
      'Usage',
      'https://errata.example/en/python/connectionreseterror/',
    ]) {
      expect(out).toContain(text);
    }
    expect(out).not.toContain('Pitfalls');
  });

  it.each(['connectionreseterror', 'CONNECTIONRESETERROR', 'ConnectionResetError/'])('finds %s', async (name) => {
    expect((await errata(['show', name])).out.startsWith('ConnectionResetError\n')).toBe(true);
  });

  it.each([
    ['IOError', 'OSError'],
    ['socket.timeout', 'TimeoutError'],
    ['gaierror', 'socket.gaierror'],
    ['json.decoder.JSONDecodeError', 'json.JSONDecodeError'],
    ['re.error', 're.PatternError'],
  ])('finds %s, as a traceback has it', async (printed, name) => {
    expect((await errata(['show', printed])).out.startsWith(`${name}\n`)).toBe(true);
  });

  it('finds nothing by a base class alone', async () => {
    expect((await errata(['show', 'mylib.StrangeError'])).code).toBe(1);
  });

  it('prints a message by its path, with its causes and what to do', async () => {
    const { code, out } = await errata(['show', 'ConnectionRefusedError/connect-call-failed', '--lang', 'es']);
    expect(code).toBe(0);
    for (const heading of ['Significado', 'Causas', 'Solución']) expect(out).toContain(`\n${heading}\n`);
  });

  it('prints the whole page when asked for all: programs, what they printed, both sides of a slip', async () => {
    const { out } = await errata(['show', 'ConnectionResetError', '--all', '--lang', 'en']);
    for (const text of ['Pitfalls', 'demos/provoke.py', 'demos/provoke.ts', '> ', '  - ', '  + ']) {
      expect(out).toContain(text);
    }
  });

  it.each([
    ['pt', 'Sinopse'],
    ['es', 'Sinopsis'],
    ['en', 'Synopsis'],
  ])('speaks %s', async (lang, heading) => {
    expect((await errata(['show', 'ConnectionError', '--lang', lang])).out).toContain(`\n${heading}\n`);
  });

  it('says what was perhaps meant by a name that has no page: exit code 1', async () => {
    const { code, out, err } = await errata(['show', 'ConectionResetEror', '--lang', 'pt']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('ConectionResetEror não tem página.');
    expect(err).toMatch(/Você quis dizer:\n {2}ConnectionResetError\n/);
  });

  it('keeps lines of prose within 80 columns', async () => {
    const { out } = await errata(['show', 'ConnectionResetError', '--lang', 'pt']);
    const prose = out.slice(out.indexOf('\nSinopse\n'));
    expect(prose.split('\n').filter((line) => line.length > 80 && line.includes(' ') && !line.includes('://'))).toEqual(
      [],
    );
  });

  it('gives the page as JSON', async () => {
    const { code, out } = await errata(['show', 'ConnectionRefusedError', '--json', '--lang', 'en']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      name: 'ConnectionRefusedError',
      exception: 'ConnectionRefusedError',
      url: 'https://errata.example/en/python/connectionrefusederror/',
      messages: [{ id: 'connect-call-failed' }],
      related: ['ConnectionResetError', 'ConnectionAbortedError', 'TimeoutError'],
    });
    expect(JSON.parse((await errata(['show', 'Nonsense', '--json'])).out)).toEqual({
      name: 'Nonsense',
      page: null,
      suggestions: [],
    });
  });
});

describe('colours', () => {
  const escape = '\u001b[';
  const show = ['show', 'ConnectionError'];

  it('are left out where the output is no terminal', async () => {
    expect((await errata(show)).out).not.toContain(escape);
  });

  it('are there when FORCE_COLOR asks for them, but for the option --no-color', async () => {
    const env = { FORCE_COLOR: '1' };
    const { out } = await errata(show, { env });
    expect(out).toContain(`${escape}1mConnectionError`);
    expect((await errata([...show, '--no-color'], { env })).out).not.toContain(escape);
  });

  it('change nothing but colours and the quotes around code', async () => {
    const plain = (await errata(show)).out.replaceAll('`', '').replace(/\s+/g, ' ');
    const coloured = (await errata(show, { env: { FORCE_COLOR: '1' } })).out;
    // eslint-disable-next-line no-control-regex -- colours begin with a control character
    expect(coloured.replace(/\u001b\[\d+m/g, '').replace(/\s+/g, ' ')).toBe(plain);
  });
});
