import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseLanguage } from '../../../src/i18n/choose.ts';
import { publishedLanguages } from '../../../src/i18n/languages.ts';
import { readAddress } from '../../../src/search/address.ts';
import { nearestNames } from '../../../src/search/rank.ts';
import { serveSite } from '../../serve/server.ts';
import { hold, type Target } from '../target.ts';
import { sampleNames } from './names.ts';

const secret = 'this file is outside of the site';
const base = '/docs/';
const codes = publishedLanguages.map(({ code }) => code as string);

/**
 * What a site of static pages reads of an address: the server the path, the page of what was not found its names, the
 * root its language. Nothing reads the query; the server has to get past it.
 */
export async function openAddress(): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'errata-address-'));
  const site = join(folder, 'site');
  writeSite(site);
  writeFileSync(join(folder, 'secret.txt'), secret);
  const servers = await Promise.all(['/', base].map((path) => serveSite(site, { base: path })));
  const names = sampleNames('en');
  return {
    name: 'address',
    samples: [
      '/docs/',
      '/docs',
      '/docs/en/python/keyerror/',
      '/docs/EN/Python/KeyError/?q=1#x',
      '/docs/en/nothing/here',
      '/docs/pt/python/conectionreset/',
      '/elsewhere',
      '/docs/../secret.txt',
      '/docs/%2e%2e/secret.txt',
      '/docs//evil.example/',
      '//evil.example/docs/EN/',
      '/docs/en/100%/',
      '/docs/a.js?x=../',
      '/EN/Python/KeyError/',
      '//EN/',
      '/\\EN/',
      '*',
      'http://evil.example/docs/',
    ],
    dictionary: [
      '..',
      '/',
      '//',
      '\\',
      '%2f',
      '%5c',
      '%',
      '%25',
      '?',
      '#',
      '&q=',
      'EN',
      'index.html',
      '.br',
      ';',
      '@',
      ':',
    ],
    longest: 9000,
    covers: ['/src/search/', '/src/i18n/choose', '/scripts/serve/'],
    check: async (input) => {
      const { lang, name = '' } = readAddress(input, base);
      hold(name.length <= 200, 'a name has an end');
      hold(nearestNames(names, name).length <= 5, 'a few names are near');
      hold(codes.includes(chooseLanguage(input, [lang ?? '', input])), 'a reader gets a language that there is');
      await Promise.all(servers.map(({ port }) => checkServer(port, input)));
    },
    close: () => {
      for (const { server } of servers) {
        server.closeAllConnections();
        server.close();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeSite(folder: string): void {
  mkdirSync(join(folder, 'en/python/keyerror'), { recursive: true });
  mkdirSync(join(folder, 'pt'), { recursive: true });
  for (const file of ['index.html', '404.html', 'en/404.html', 'pt/404.html', 'en/python/keyerror/index.html']) {
    writeFileSync(join(folder, file), `<!doctype html><title>${file}</title>`);
  }
  writeFileSync(join(folder, 'a.js'), 'let a;');
}

/** Every request is answered, with something of the site or with nothing, and sent nowhere else. */
async function checkServer(port: number, path: string): Promise<void> {
  // What ends the line of the request is another test: Node's own parser refuses it.
  const line = path.replace(/[\r\n ]/g, '') || '/';
  const answer = await ask(port, `GET ${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const [, status = ''] = /^HTTP\/1\.1 (\d{3}) /.exec(answer) ?? [];
  hold(['200', '301', '304', '400', '404', '431'].includes(status), `a server answers "${status}"`);
  hold(!answer.includes(secret), 'a server sends files of its folder only');
  const [, location] = /\r\nLocation: (.*)\r\n/i.exec(answer) ?? [];
  hold(location === undefined || /^\/(?![\\/])/.test(location), `a server sends readers to ${String(location)}`);
}

function ask(port: number, request: string): Promise<string> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(port, 'localhost');
    socket.on('data', (bytes: Buffer) => (answer += bytes.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => done(answer));
    socket.write(request);
  });
}
