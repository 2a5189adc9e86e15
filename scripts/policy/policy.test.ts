import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseHeaderRules } from '../serve/header-rules.ts';
import { writeHostFiles } from './host-files.ts';
import { protectSite } from './integration.ts';
import { documentHeaders, fileHeaders, hashOf, writePolicy } from './policy.ts';
import { findUsed } from './used.ts';

const page = (html: string) => [{ path: 'x/index.html', html }];
const used = { scripts: ['let a = 1'], styles: ['p{}'] };
const folder = mkdtempSync(join(tmpdir(), 'errata-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what pages use', () => {
  it('is their inline scripts and style sheets, each once, and no data', () => {
    const html =
      '<script>a</script><style>b</style><script type="application/ld+json">{}</script><script src="/c.js"></script>';
    expect(findUsed([...page(html), { path: 'y.html', html }])).toEqual({ scripts: ['a'], styles: ['b'] });
  });

  it.each([
    ['a style attribute', '<p style="color:red">', '<p style="color:red">'],
    ['an event handler', '<p onclick="x()">', '<p onclick="x()">'],
    ['a script as an address', '<a href="javascript:x()">', '<a href="javascript:x()">'],
    ['a style sheet for readers without scripts', '<noscript><style>p{}</style></noscript>', 'in <noscript>'],
    ['two scripts', '<script>1</script><script>2</script>', '2 different inline scripts'],
    ['two style sheets', '<style>1</style><style>2</style>', '2 different inline style sheets'],
  ])('that cannot be allowed is an error that names the page: %s', (_, html, fault) => {
    expect(() => findUsed(page(html))).toThrow('x/index.html');
    expect(() => findUsed(page(html))).toThrow(fault);
  });
});

describe('the policy', () => {
  it('allows what is used, by its hash', () => {
    const policy = writePolicy(used, "'sha256-frame'");
    expect(policy).toContain(`script-src 'self' ${hashOf('let a = 1')} 'sha256-frame' blob: 'wasm-unsafe-eval';`);
    expect(policy).toContain(`;style-src ${hashOf('p{}')};`);
    // RFC: the hash of "alert('Hello, world.');" is given in CSP Level 2 as an example.
    expect(hashOf("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  });

  it('allows the manifest, which pages link once a language is saved', () => {
    expect(writePolicy(used, '')).toContain("manifest-src 'self'");
  });
});

describe('a built site', () => {
  it('gets the policy into every page, and what hosts read beside them', () => {
    for (const path of ['', 'pt/', 'pt/python/']) {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(
        join(folder, path, 'index.html'),
        '<head><meta charset="utf-8"><script>let a = 1</script><style>p{}</style>',
      );
    }
    const policy = protectSite(folder, '/docs/', "'sha256-frame'");
    for (const path of ['', 'pt/', 'pt/python/']) {
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      expect(html).toContain(
        `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script>`,
      );
    }
    const maps = readFileSync(join(folder, '_server/nginx-maps.conf'), 'utf8');
    expect(maps).toContain('"/docs/pt/python" "/docs/pt/python/";');
  });

  it('that has a page with no place for the policy is an error', () => {
    writeFileSync(join(folder, 'index.html'), '<head>');
    expect(() => protectSite(folder, '/', '')).toThrow('index.html');
  });
});

describe('the files of hosts', () => {
  const policy = writePolicy(used, "'sha256-frame'");
  const files = writeHostFiles({ base: '/', policy, languages: ['pt'], pages: ['/', '/pt/'] });

  it('say the same: all headers, on every host', () => {
    const [all] = parseHeaderRules(files.get('_headers') ?? '');
    expect(all?.path).toBe('/*');
    expect(all?.headers).toEqual(expect.arrayContaining([...documentHeaders(policy), ...fileHeaders]));
    for (const [name, value] of [...documentHeaders(policy), ...fileHeaders]) {
      expect(files.get('_server/nginx-headers.conf')).toContain(`add_header ${name} `);
      const nginx = `${files.get('_server/nginx-headers.conf') ?? ''}${files.get('_server/nginx-maps.conf') ?? ''}`;
      expect(nginx).toContain(`"${value}"`);
      expect(files.get('_server/caddy-headers')).toContain(`\t${name} "${value}"\n`);
    }
  });

  it('keep to the limits of Cloudflare Pages: 100 rules, 2,000 characters in a line', () => {
    const text = files.get('_headers') ?? '';
    expect(parseHeaderRules(text).length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  it('never say one header twice of an address: hosts join them', () => {
    const [all, ...others] = parseHeaderRules(files.get('_headers') ?? '');
    const names = all?.headers.map(([name]) => name) ?? [];
    for (const { headers: own } of others) for (const [name] of own) expect(names).not.toContain(name);
  });

  it('refuse what would end a line or a text of a configuration', () => {
    const bad = { base: '/', policy: 'a"; evil', languages: [], pages: [] };
    expect(() => writeHostFiles(bad)).toThrow('evil');
    expect(() => writeHostFiles({ ...bad, policy: '', pages: ['/a$b/'] })).toThrow('/a$b');
  });
});

describe('the workflow for GitHub Pages', () => {
  const workflow = parse(readFileSync('deploy/github-pages.yml', 'utf8')) as {
    jobs: { deploy: { steps: { run?: string; env?: Record<string, string>; with?: Record<string, string> }[] } };
  };
  const { steps } = workflow.jobs.deploy;

  it('runs scripts that are there, with variables that the build reads', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const runs = steps.filter(({ run }) => run !== undefined);
    expect(runs.length).toBeGreaterThan(0);
    const read = readFileSync('astro.config.mjs', 'utf8') + readFileSync('scripts/build/site.ts', 'utf8');
    for (const { run = '', env = {} } of runs) {
      expect(scripts).toHaveProperty(run.replace('npm run ', ''));
      for (const name of Object.keys(env)) expect(read).toContain(`process.env.${name}`);
    }
  });

  it('publishes what the build wrote', () => {
    expect(steps.some((step) => step.with?.path === 'dist')).toBe(true);
  });
});
