import { describe, expect, it } from 'vitest';
import { parseLink } from './links.ts';

describe('a link in prose', () => {
  it('names a section of its page', () => {
    expect(parseLink('#usage')).toEqual({ kind: 'section', section: 'usage' });
  });

  it('names a source', () => {
    expect(parseLink('source:python-docs')).toEqual({ kind: 'source', id: 'python-docs' });
  });

  it('names a class, a message of it, and a section there', () => {
    expect(parseLink('python/json.JSONDecodeError')).toMatchObject({
      kind: 'entry',
      className: 'json.JSONDecodeError',
    });
    expect(parseLink('python/OSError/eaddrinuse#fix')).toEqual({
      kind: 'entry',
      runtime: 'python',
      className: 'OSError',
      messageId: 'eaddrinuse',
      section: 'fix',
    });
  });

  it.each([
    'https://example.org/',
    'mailto:a@example.org',
    '//example.org/python/KeyError',
    '/pt/python/keyerror/',
    '../KeyError',
    './python/KeyError',
    'python/KeyError/',
    'python/KeyError/Bad_Id',
    'python/',
    'KeyError',
    'source:Python Docs',
    'javascript:alert(1)',
    '',
  ])('is nothing else: %s', (href) => {
    expect(parseLink(href)).toBeUndefined();
  });
});
