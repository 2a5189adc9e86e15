import { deflateSync } from 'node:zlib';
import { assert, asyncProperty, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriesCode, decodeShare, encodeShare, shareLimits, slotOf, type SharedCode, type Slot } from './share.ts';

const slots = constantFrom<Slot>('py', 'ts', 'wrong.py', 'wrong.ts', 'right.py', 'right.ts');
const anyText = string({ unit: 'binary', maxLength: 400 });

async function encoded(shared: SharedCode): Promise<string> {
  const fragment = await encodeShare(shared);
  if (fragment === undefined) throw new Error('too long for a link');
  return fragment;
}

/** A link as nobody but an attacker makes it. */
function packed(bytes: Uint8Array, slot = 'py', version = '1'): string {
  return `#code=${version}/${slot}/${deflateSync(bytes).toString('base64url')}`;
}

describe('a link that carries code', () => {
  it('gives back any text, and says which program of the page it is', async () => {
    await assert(
      asyncProperty(anyText, slots, async (code, slot) => {
        expect(await decodeShare(await encoded({ slot, code }))).toEqual({ slot, code });
      }),
    );
  });

  it('keeps a byte order mark, blank lines and the last line end', async () => {
    const code = '\uFEFF\n\nprint("olá 👋")\n';
    expect(await decodeShare(await encoded({ slot: 'py', code }))).toEqual({ slot: 'py', code });
  });

  it('holds nothing that an address would have to escape', async () => {
    await assert(
      asyncProperty(anyText, async (code) => {
        const fragment = await encoded({ slot: 'wrong.ts', code });
        expect(new URL(fragment, 'https://errata.example').hash).toBe(fragment);
        expect(carriesCode(fragment)).toBe(true);
      }),
    );
  });

  it('is not made of code that does not fit into 8 kB', async () => {
    const noise = Array.from({ length: 9000 }, (_, index) => ((index * 2654435761) >>> 7).toString(36)).join('');
    expect(await encodeShare({ slot: 'py', code: noise })).toBeUndefined();
    expect(await encodeShare({ slot: 'py', code: 'x'.repeat(shareLimits.bytes + 1) })).toBeUndefined();
    expect(await encoded({ slot: 'py', code: 'x'.repeat(shareLimits.bytes) })).toMatch(/^#code=1\/py\//);
  });
});

describe('a link that cannot be read', () => {
  it('is a problem with a name, whatever it holds', async () => {
    await assert(
      asyncProperty(anyText, async (text) => {
        const result = await decodeShare(`#code=${text}`);
        expect(['damaged', 'oversized', 'unknown-version']).toContain(result);
      }),
    );
    await assert(
      asyncProperty(string({ maxLength: 60 }), async (text) => {
        expect(await decodeShare(text)).toBe('damaged');
      }),
    );
  });

  it('never gives another text than the one that was shared, whichever letter was changed or lost', async () => {
    const code = 'for attempt in range(4):\n    print(attempt)\n';
    const whole = await encoded({ slot: 'py', code });
    const start = whole.lastIndexOf('/') + 1;
    let harmless = 0;
    for (let at = start; at < whole.length; at += 1) {
      const changed = whole[at] === 'A' ? 'B' : 'A';
      const result = await decodeShare(`${whole.slice(0, at)}${changed}${whole.slice(at + 1)}`);
      if (result !== 'damaged') {
        // A few bits carry nothing: those that fill up the last byte.
        expect(result, `letter ${at}`).toEqual({ slot: 'py', code });
        harmless += 1;
      }
      expect(await decodeShare(whole.slice(0, at)), `cut at ${at}`).toBe('damaged');
    }
    expect(harmless).toBeLessThan(3);
  });

  it('is damaged when it names no program, carries more than one text, or is not UTF-8', async () => {
    expect(await decodeShare(packed(Buffer.from('x'), 'rb'))).toBe('damaged');
    expect(await decodeShare(`${packed(Buffer.from('x'))}/more`)).toBe('damaged');
    expect(await decodeShare(packed(Buffer.from([0xff, 0xfe])))).toBe('damaged');
  });

  it('is of another version when a later Errata made it', async () => {
    expect(await decodeShare(packed(Buffer.from('x'), 'py', '2'))).toBe('unknown-version');
  });

  it('is oversized when it is longer than 8 kB, or unpacks to more than 64 kB', async () => {
    expect(await decodeShare(`#code=1/py/${'A'.repeat(9000)}`)).toBe('oversized');
    const bomb = packed(Buffer.alloc(5_000_000));
    expect(bomb.length).toBeLessThan(shareLimits.fragment);
    expect(await decodeShare(bomb)).toBe('oversized');
  });
});

describe('which program of a page a file is', () => {
  it('is told by what follows the name of the demo', () => {
    expect(['retry.py', 'retry.ts', 'dead-socket.wrong.py', 'typo.right.ts'].map(slotOf)).toEqual([
      'py',
      'ts',
      'wrong.py',
      'right.ts',
    ]);
    assert(property(string(), (name) => slotOf(`${name.replaceAll('.', '')}.exe`) === undefined));
  });
});
