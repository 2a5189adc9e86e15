
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { checkContent } from '../../scripts/check/content.ts';
import { hashOf } from '../../src/catalog/programs.ts';
import { copyFixture, exception, expectSame, type ContentCopy } from './fixture.ts';

/** What tsc said of the fixture is kept from test to test, as it is from run to run. */
const folder = mkdtempSync(join(tmpdir(), 'errata-tsc-'));
const cache = join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true }));

function check(content: ContentCopy) {
  if (existsSync(cache)) cpSync(cache, content.path('.cache'), { recursive: true });
  const { problems } = checkContent(content.root);
  cpSync(content.path('.cache'), cache, { recursive: true });
  return problems;
}

describe('a TypeScript program', () => {
  it('is refused by tsc exactly as the facts declare: then nothing is reported', () => {
    const content = copyFixture();
    expectSame(content, check(content), []);
  });

  it('may not be refused where the facts declare nothing', () => {
    const content = copyFixture();
    content.edit(`${exception}/facts.yaml`, '  slips/plain-error.wrong.ts: { tsc: [2339] }', '  demos/provoke.py: {}');
    content.stamp();
    const file = `${exception}/slips/plain-error.wrong.ts`;
    expectSame(content, check(content), [
      { file, at: 'error.code', rule: 'tsc', says: /line 2: TS2339 .*'code'.*declare nothing/, fix: /tsc: \[2339\]/ },
      // Inherent: it does not fail when it runs either.
      { file, rule: 'slip-wrong', fix: /declare the tsc codes/ },
    ]);
  });

  it('may not be accepted where the facts declare a refusal', () => {
    const content = copyFixture();
    content.edit(`${exception}/facts.yaml`, 'plain-error.wrong.ts: { tsc: [2339] }', 'plain-error.right.ts: { tsc: [2339] }');
    content.edit(`${exception}/facts.yaml`, 'tsc: [2339] }', 'tsc: [2339] }\n  slips/plain-error.wrong.ts: { tsc: [2339] }');
    content.stamp();
    const file = `${exception}/slips/plain-error.right.ts`;
    expectSame(content, check(content), [
      { file, rule: 'tsc', says: /tsc says nothing; the facts declare 2339/, fix: /mend the program/ },
    ]);
  });

  it('is checked strictly, and alone', () => {
    const content = copyFixture();
    const file = `${exception}/demos/provoke.ts`;
    const text = `${content.read(file)}const first: string = process.argv[7];\n`;
    const hash = hashOf(content.read(file));
    content.write(file, text);
    content.edit(`${exception}/recordings.json`, hash, hashOf(text));
    content.stamp();
    expectSame(content, check(content), [{ file, at: 'argv', rule: 'tsc', says: /TS2322/, fix: /tsc: \[2322\]/ }]);
  });

  it('is said by the compiler what the page says that it says', () => {
    const content = copyFixture();
    const facts = `${exception}/facts.yaml`;
    const add = (text: string) => {
      const yaml = content.read(facts).replace(/(counterpart:\n(?: .*\n)*? {2}wordings:\n)/, `$1    - { runtime: tsc, text: "${text}", program: slips/plain-error.wrong.ts }\n`);
      content.write(facts, yaml);
      content.stamp();
    };
    add("error TS2339: Property '{name}' does not exist on type '{type}'.");
    expectSame(content, check(content), []);
    add('error TS2322: Something else entirely.');
    expectSame(content, check(content), [
      { file: facts, rule: 'wording-unproven', says: /tsc does not say "error TS2322.*it says error TS2339/, fix: /error TS/ },
    ]);
  });
});
