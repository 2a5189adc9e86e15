import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameEntry } from '../schema/names.ts';
import { buildNameIndex } from './name-index.ts';
import { classesOf, findNamed, nearestNames, rankNames } from './rank.ts';

function entry(name: string, rest: Partial<NameEntry> = {}): NameEntry {
  return {
    name,
    href: `/pt/python/${name.toLowerCase()}/`,
    note: '',
    codes: [],
    phrases: [],
    messages: [],
    related: [],
    ...rest,
  };
}

const entries = [
  entry('ConnectionError', { phrases: ['o pai da família', 'falha de conexão'], related: ['OSError'] }),
  entry('ConnectionResetError', {
    codes: ['ECONNRESET', '104', '54', '10054'],
    phrases: ['o outro lado derrubou a conexão', 'conexão redefinida', 'queda de conexão'],
    messages: ['[Errno 104] Connection reset by peer', 'Error: read ECONNRESET'],
  }),
  entry('ConnectionRefusedError', {
    codes: ['ECONNREFUSED', '111', '61', '10061'],
    phrases: ['ninguém escuta nessa porta', 'conexão recusada'],
    messages: [
      '[Errno 111] Connection refused',
      'Error: connect ECONNREFUSED {address}:{port}',
      'TypeError: fetch failed',
    ],
  }),
  entry('TimeoutError', {
    codes: ['ETIMEDOUT', '110'],
    phrases: ['tempo esgotado'],
    messages: ['[Errno 110] Connection timed out'],
  }),
  entry("[Errno 111] Connect call failed ('127.0.0.1', {port})", {
    href: '/pt/python/connectionrefusederror/connect-call-failed/',
    phrases: ['asyncio: Connect call failed'],
    messages: ['Multiple exceptions: {all}'],
    exception: 'ConnectionRefusedError',
  }),
  entry('PermissionError', { codes: ['EACCES', '13'] }),
  entry('[Errno 5] Input/output error', { codes: ['EIO', '5'], exception: 'OSError' }),
  entry('[WinError 32] The process cannot access the file', { codes: ['32'], exception: 'PermissionError' }),
  entry('BrokenPipeError', { codes: ['EPIPE', '32'] }),
  entry('[Errno 98] Address already in use', { href: '/pt/python/oserror/port-taken/' }),
];
const index = buildNameIndex(entries, 'pt');
const found = (query: string): string[] => rankNames(index, query).map(({ name }) => name);

describe('a search by name', () => {
  it.each([
    ['the name of a class', 'ConnectionResetError', 'ConnectionResetError'],
    ['the name in any letters', 'connectionreseterror', 'ConnectionResetError'],
    ['its beginning', 'connectionref', 'ConnectionRefusedError'],
    ['its ending', 'reseterror', 'ConnectionResetError'],
    ['a part in the middle', 'refused', 'ConnectionRefusedError'],
    ['a part in capitals', 'CONNECTIONRESET', 'ConnectionResetError'],
    ['the words of its name', 'reset error', 'ConnectionResetError'],
    ['the words of its name in another order', 'error timeout', 'TimeoutError'],
    ['a code', 'ECONNRESET', 'ConnectionResetError'],
    ['a code in small letters', 'econnrefused', 'ConnectionRefusedError'],
    ['the beginning of a code', 'etimed', 'TimeoutError'],
    ['a number of Linux', '104', 'ConnectionResetError'],
    ['a number of Windows', '10061', 'ConnectionRefusedError'],
    ['a number as Python prints it', '[Errno 104]', 'ConnectionResetError'],
    ['a number of Windows, not that of Linux', '[WinError 5]', 'PermissionError'],
    ['a number of Windows that a message has', 'WinError 32', '[WinError 32] The process cannot access the file'],
    ['words of a message', 'reset by peer', 'ConnectionResetError'],
    ['a whole message', '[Errno 111] Connection refused', 'ConnectionRefusedError'],
    [
      'a whole line of a traceback',
      'ConnectionResetError: [Errno 104] Connection reset by peer',
      'ConnectionResetError',
    ],
    ['an everyday phrase', 'conexão recusada', 'ConnectionRefusedError'],
    ['a phrase without its accents', 'conexao recusada', 'ConnectionRefusedError'],
    ['a phrase in capitals', 'QUEDA DE CONEXÃO', 'ConnectionResetError'],
    ['words in another order', 'recusada conexão', 'ConnectionRefusedError'],
    [
      'the words of a message with a page of its own',
      'connect call failed',
      "[Errno 111] Connect call failed ('127.0.0.1', {port})",
    ],
  ])('finds by %s: %s', (_, query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  it('puts the class of that name before classes whose names hold it', () => {
    expect(found('ConnectionError')[0]).toBe('ConnectionError');
    expect(
      found('connection')
        .slice(0, 3)
        .every((name) => name.startsWith('Connection')),
    ).toBe(true);
  });

  it('puts the very name first, then names that begin so, then names that hold it, whatever else their pages say', () => {
    const classes = [
      entry('TaskGroup', { phrases: ['group', 'group of exceptions'] }),
      entry('GroupOfExceptions', { phrases: ['group of exceptions'] }),
      entry('Group'),
    ];
    expect(rankNames(buildNameIndex(classes, 'pt'), 'group').map(({ name }) => name)).toEqual([
      'Group',
      'GroupOfExceptions',
      'TaskGroup',
    ]);
  });

  it('puts the class with that number before a message that shows it', () => {
    expect(found('111').slice(0, 2)).toEqual([
      'ConnectionRefusedError',
      "[Errno 111] Connect call failed ('127.0.0.1', {port})",
    ]);
  });

  it.each([
    ['words that no page has', 'conexão recusada no meu roteador', 'ConnectionRefusedError'],
    ['words that say nothing', 'como resolver erro de conexão recusada no python?', 'ConnectionRefusedError'],
    ['a port and an address', 'connect ECONNREFUSED 127.0.0.1:5432', 'ConnectionRefusedError'],
    ['a letter too many', 'connecction reset', 'ConnectionResetError'],
    ['a letter too few', 'conexao recusda', 'ConnectionRefusedError'],
    ['two letters exchanged', 'ConnectionRefsuedError', 'ConnectionRefusedError'],
    ['a wrong letter in a code', 'econnrest', 'ConnectionResetError'],
    ['the plural', 'conexões recusadas', 'ConnectionRefusedError'],
    ['another form of the verb', 'servidor recusando conexões', 'ConnectionRefusedError'],
    ['a word written as two', 'time out error', 'TimeoutError'],
    ['the name that Windows Sockets gives to a code', 'WSAECONNRESET', 'ConnectionResetError'],
    ['a class among other words', 'except ConnectionRefusedError não funciona', 'ConnectionRefusedError'],
  ])('gets over %s: %s', (_, query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  it('counts rare words more than frequent ones', () => {
    expect(found('conexão na porta')[0]).toBe('ConnectionRefusedError');
  });

  it('gives nothing when little of the query is on a page', () => {
    expect(found('conexão bluetooth teclado mouse')).toEqual([]);
    expect(found('errno 28')).toEqual([]);
  });

  it('does not take a number for another', () => {
    expect(found('105')).toEqual([]);
    expect(found('1006')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('  ()[]: ')).toEqual([]);
  });

  it('finds no more than it is asked for', () => {
    expect(rankNames(index, 'connection', 2)).toHaveLength(2);
  });

  it('does not find a word inside another, only its beginning', () => {
    expect(found('eset')).toEqual(['ConnectionResetError']);
    expect(found('usada')).toEqual([]);
  });

  it('takes any text, and gives each page at most once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const names = found(query);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe('the pages of a very name or code', () => {
  const many = entry('OSError', { codes: Array.from({ length: 11 }, (_, code) => `E${code}`) });
  const message = entry('[Errno 7] Too long', { codes: ['E7'], exception: 'OSError' });
  const few = entry('BrokenPipeError', { codes: ['E7'] });
  const named = (of: readonly NameEntry[], query: string): string[] => findNamed(of, query).map(({ name }) => name);

  it.each([
    ['ConnectionResetError', ['ConnectionResetError']],
    ['connectionreseterror', ['ConnectionResetError']],
    ['ECONNRESET', ['ConnectionResetError']],
    ['32', ['BrokenPipeError', '[WinError 32] The process cannot access the file']],
    ['ConnectionReset', []],
    ['', []],
  ])('are found without an index: "%s"', (query, names) => {
    expect(named(entries, query)).toEqual(names);
  });

  it('are first a class of few codes, then messages, then a class of many', () => {
    expect(named([many, message, few], 'e7')).toEqual([few.name, message.name, many.name]);
  });

  it('are none where it is the name of a message, which is told as an error', () => {
    expect(named([entry('__enter__', { exception: 'AttributeError', codes: [] })], '__enter__')).toEqual([]);
  });

  it('are what the ranking begins with, whatever is asked', () => {
    const texts = entries.flatMap(({ name, codes }) => [name, ...codes]);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...texts), fc.string()), (query) => {
        const first = named(entries, query);
        expect(found(query).slice(0, first.length)).toEqual(first);
      }),
    );
  });
});

it('a message stands for its class, and a class is named once', () => {
  const message = entry('[Errno 111] Connect call failed', { exception: 'ConnectionRefusedError' });
  const ranked = [message, entry('ConnectionResetError'), entry('ConnectionRefusedError')];
  expect(classesOf(ranked)).toEqual(['ConnectionRefusedError', 'ConnectionResetError']);
});

describe('the nearest names of one that does not exist', () => {
  const near = (name: string): string[] => nearestNames(entries, name).map((one) => one.name);

  it.each([
    ['a typo', 'conectionreseterror', 'ConnectionResetError'],
    ['two letters exchanged', 'tiemouterror', 'TimeoutError'],
    ['another order of its words', 'reseterrorconnection', 'ConnectionResetError'],
    ['the wrong address of a message', 'port-takn', '[Errno 98] Address already in use'],
  ])('survive %s: %s', (_, wrong, name) => {
    expect(near(wrong)[0]).toBe(name);
  });

  it('leave out what is not near', () => {
    expect(near('zebra')).toEqual([]);
    expect(near('')).toEqual([]);
  });
});
