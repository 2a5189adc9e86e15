import { deflateSync } from 'node:zlib';
import { carriesCode, decodeShare, encodeShare, shareLimits, type Slot } from '../../../src/playground/share.ts';
import { mutate, type Material } from '../mutate.ts';
import type { Random } from '../random.ts';
import { hold, type Target } from '../target.ts';

const problems: readonly unknown[] = ['oversized', 'damaged', 'unknown-version'];
const slots: readonly Slot[] = ['py', 'ts', 'wrong.py', 'wrong.ts', 'right.py', 'right.ts'];

/** As an attacker packs it, who need not keep to any limit. */
function pack(code: string, slot: string): string {
  return `#code=1/${slot}/${deflateSync(Buffer.from(code)).toString('base64url')}`;
}

const samples = [
  '',
  '#',
  '#pitfalls',
  '#code=',
  '#code=1/py/',
  pack('print("olá")\n', 'py'),
  pack('const n: number = 1;\nconsole.log(n);\n', 'ts'),
  pack('x'.repeat(60_000), 'wrong.py'),
  pack('x'.repeat(5_000_000), 'right.ts'),
  pack('\u202eprint(1)\u2069 # \ufeff\u0000', 'py'),
];

/** What the fragment of an address carries → code, or what is wrong with it. */
export function openFragment(): Target {
  return {
    name: 'fragment',
    samples,
    dictionary: ['#code=', '1/', '2/', '01/', 'py/', 'wrong.ts/', '=', '==', 'eJw', 'AAAA', '_', '-', '%3D', '%'],
    longest: shareLimits.fragment + 2000,
    covers: ['/src/playground/share'],
    mutate: change,
    check: async (input) => {
      const result = await decodeShare(input);
      if (typeof result === 'string') return hold(problems.includes(result), 'what is wrong has a name');
      hold(carriesCode(input) && input.length <= shareLimits.fragment, 'code comes from a fragment that carries it');
      hold(slots.includes(result.slot), 'it is one of the programs of a page');
      hold(new TextEncoder().encode(result.code).length <= shareLimits.bytes, 'it is no longer than 64 kB');
      const again = await encodeShare(result);
      if (again === undefined) return;
      const { slot, code } = result;
      const read = await decodeShare(again);
      hold(typeof read !== 'string' && read.slot === slot && read.code === code, 'shared again, it is the same');
    },
  };
}

/** Half of the inputs are whole links with hostile code; the others, links that were changed. */
function change(input: string, random: Random, material: Material): string {
  if (random.once(2)) return mutate(input, random, material);
  const code = mutate(random.pick(['print(1)\n', 'let n = 1;\n', '']), random, { ...material, longest: 100_000 });
  return pack(code, random.once(8) ? mutate('py', random, material) : random.pick(slots));
}
