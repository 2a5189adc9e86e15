import { describe, expect, it } from 'vitest';
import { sample } from './fixtures/sample.ts';
import { createLookup } from './index.ts';

const lookup = createLookup(sample);
const place = (text: string): string | undefined => lookup(text).place?.href;

describe("a system's message in another language", () => {
  it('is found by its number, and comes with the English one', () => {
    const text =
      'ConnectionRefusedError: [WinError 10061] Nenhuma conexão pôde ser feita porque a máquina de destino as recusou ativamente';
    expect(lookup(text)).toMatchObject({
      kind: 'message',
      language: 'pt',
      system: 'windows',
      original: '[WinError 10061] No connection could be made because the target machine actively refused it',
      messageId: 'ConnectionRefusedError#no-connection-could-be-made-because-the-target-machine-activ',
    });
  });

  it('comes with the English one as the system prints it, without what the content calls the path', () => {
    const original = (text: string) => lookup(text).original;
    expect(original("PermissionError: [WinError 5] Acesso negado: 'x.txt'")).toBe(
      "[WinError 5] Access is denied: 'x.txt'",
    );
    expect(original('PermissionError: [WinError 5] Acesso negado')).toBe('[WinError 5] Access is denied');
    expect(original('Acesso negado.')).toBe('Access is denied');
    expect(original('PermissionError: [WinError 5] 拒绝访问。')).toBe('[WinError 5] Access is denied');
    expect(original("PermissionError: [WinError 5] 拒绝访问。: 'a' -> 'b'")).toBe(
      "[WinError 5] Access is denied: 'a' -> 'b'",
    );
    expect(original('BrokenPipeError: [Errno 32] Tubería rota')).toBe('[Errno 32] Broken pipe');
    expect(original('PermissionError: [WinError 5] Access is denied')).toBeUndefined();
  });

  it('has the paths that the title of its page has, in every language, and so has the English one', () => {
    const name = 'OSError';
    const href = '/en/python/oserror/';
    const message = "[Errno 18] Invalid cross-device link: '{a}' -> '{b}'";
    const python = [
      { text: '[Errno 18] Invalid cross-device link' },
      { text: '[Errno 18] Link entre dispositivos inválido', language: 'pt' },
    ];
    const page = { name, id: 'exdev', href: `${href}exdev/`, title: '', message, python };
    const read = createLookup({ entries: [{ name, href, title: '' }, page] });
    expect(read("OSError: [Errno 18] Link entre dispositivos inválido: 'x' -> '/tmp/x'")).toMatchObject({
      kind: 'message',
      captures: { a: 'x', b: '/tmp/x' },
      original: "[Errno 18] Invalid cross-device link: 'x' -> '/tmp/x'",
    });
    expect(read('OSError: [Errno 18] Invalid cross-device link')).toMatchObject({ kind: 'message', captures: {} });
  });

  it('without its number is no more than the general page: any program may have printed it', () => {
    expect(place('The system cannot find the file specified.')).toBe('/en/python/filenotfounderror/');
    expect(place('FileNotFoundError: [WinError 2] The system cannot find the file specified')).toBe(
      '/en/python/filenotfounderror/missing-command/',
    );
    expect(lookup("Connect call failed ('10.0.0.7', 80)").kind).not.toBe('message');
  });

  it('is found where programs print it when it is short: alone, or last and after a colon, not in a sentence', () => {
    for (const text of ['write: Broken pipe', 'cat: error de escritura: Tubería rota', 'Broken pipe.']) {
      expect([text, place(text)]).toEqual([text, '/en/python/brokenpipeerror/']);
    }
    expect(lookup('read: Bad address').code).toBe('EFAULT');
    for (const text of ['it is a Broken pipe again', 'a Bad address is no error', 'note: Broken pipe wrenches']) {
      expect([text, lookup(text).kind]).toEqual([text, 'unknown']);
    }
  });

  it('is found by its words, where the number was lost', () => {
    expect(lookup('Conexión rehusada')).toMatchObject({
      kind: 'message',
      original: 'Connection refused',
      language: 'es',
    });
    expect(lookup('curl: (7) Failed to connect: Connection refused').code).toBe('ECONNREFUSED');
  });

  it('is of the system whose number it is', () => {
    expect(lookup('OSError: [Errno 61] Connection refused')).toMatchObject({ code: 'ECONNREFUSED', system: 'macos' });
    expect(lookup('OSError: [Errno 61] No data available').code).not.toBe('ECONNREFUSED');
    expect(lookup('OSError: [Errno 48] Address already in use')).toMatchObject({ code: 'EADDRINUSE', system: 'macos' });
    expect(lookup("FileNotFoundError: [Errno 2] No such file or directory: 'C:\\\\x'").code).toBe('ENOENT');
  });
});
