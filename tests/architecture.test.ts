import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Paths in backticks that start like a path of this repository. */
function pathsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/`((?:src|scripts|tests|content|docs|public)\/[\w./[\]-]*)`/g)].map(([, path = '']) => path);
}

describe.each(['ARCHITECTURE.md', 'README.md', 'CONTRIBUTING.md', 'content/README.md'])('%s', (file) => {
  it('names no path that does not exist', () => {
    expect(pathsIn(file).filter((path) => !existsSync(path))).toEqual([]);
  });
});

it('ARCHITECTURE.md names every folder of src/ and every dependency', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !/^@types\/|^@eslint\/js$|prettier-|-prettier/.test(name),
  );
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.filter(({ name }) => !text.includes(`src/${name}`)).map(({ name }) => name)).toEqual([]);
});

it('no source file is longer than 250 lines, those that ESLint does not read included', () => {
  const files = ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const sources = files.filter((file) => /\.(ts|mjs|astro|css|py)$/.test(file));
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 250)).toEqual([]);
});
