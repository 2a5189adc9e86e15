import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findPythons } from '../record/runtimes.ts';
import { readZip, writeZip } from './zip.ts';

const files = fc
  .array(fc.tuple(fc.stringMatching(/^[a-zé_/]{1,20}[a-z]$/), fc.uint8Array({ maxLength: 300 })))
  .map((entries) => new Map(entries.map(([name, content]) => [name, Buffer.from(content)])));

describe('a zip archive', () => {
  it('has the files that were put into it', () => {
    fc.assert(
      fc.property(files, (all) => {
        expect(readZip(writeZip(all))).toEqual(all);
      }),
    );
  });

  it('is the same bytes for the same files, in whatever order they come', () => {
    fc.assert(
      fc.property(files, (all) => {
        expect(writeZip(new Map([...all].reverse())).equals(writeZip(all))).toBe(true);
      }),
    );
  });

  it('is whole to others who read such archives', () => {
    const folder = mkdtempSync(join(tmpdir(), 'errata-zip-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const archive = join(folder, 'archive.zip');
    const content = Buffer.from('print("é")\n');
    writeFileSync(
      archive,
      writeZip(
        new Map([
          ['a/é.py', content],
          ['b.py', Buffer.alloc(0)],
        ]),
      ),
    );
    const code = 'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),z.namelist(),z.read("a/é.py"))';
    const told = findPythons().map(({ path }) => execFileSync(path, ['-c', code, archive], { encoding: 'utf8' }));
    expect(new Set(told).size).toBeLessThanOrEqual(1);
    for (const line of told) expect(line).toContain(`None ['a/é.py', 'b.py'] b'print("\\xc3\\xa9")\\n'`);
  });

  it('may be deflated', () => {
    const content = Buffer.from('x'.repeat(1000));
    const packed = deflateRawSync(content);
    const archive = writeZip(new Map([['x', packed]]));
    const directory = archive.indexOf('PK\x01\x02', 0, 'latin1');
    archive.writeUInt16LE(8, directory + 10);
    expect(readZip(archive)).toEqual(new Map([['x', content]]));
  });

  it('that is none is refused', () => {
    expect(() => readZip(Buffer.from('no archive'))).toThrow('no zip archive');
  });
});
