import { createHash } from 'node:crypto';
import type { Manifest } from '../../src/playground/manifest.ts';
import { bundleScript } from './bundle-script.ts';

/**
 * The sandbox's document: the harness inline, and a policy that lets this script run, and workers, and nothing else.
 * @param options hasBrake: false for tests, which have to see that the frame holds without it
 */
export async function buildFrame({ hasBrake = true } = {}): Promise<Manifest['frame']> {
  const brake = hasBrake
    ? (await bundleScript('src/playground/brake.ts', { globalName: 'brake' })).trim()
    : 'const brake={applyBrake(){}}';
  const define = { brakeScript: JSON.stringify(brake) };
  const script = (await bundleScript('src/playground/frame.ts', { define })).trim();
  if (/<\/script|<!--/i.test(script)) throw new Error('the harness would end its own element');
  const scriptHash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${scriptHash} blob: 'wasm-unsafe-eval'`,
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const html = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${script}</script>`;
  return { html, scriptHash };
}
