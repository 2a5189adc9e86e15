import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildFrame } from './frame.ts';

describe("the sandbox's document", () => {
  it('runs one script, known by its hash, and lets nothing else in or out', async () => {
    const { html, scriptHash } = await buildFrame();
    const [, policy = '', script = ''] = /content="([^"]+)"><script>([^]*)<\/script>$/.exec(html) ?? [];
    expect(scriptHash).toBe(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${scriptHash} blob: 'wasm-unsafe-eval'`,
      'worker-src blob:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('is the same when it is built again, and small', async () => {
    const [first, second] = [await buildFrame(), await buildFrame()];
    expect(first).toEqual(second);
    expect(first.html.length).toBeLessThan(8_000);
  });
});
