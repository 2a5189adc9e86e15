import { createHash } from 'node:crypto';
import { build, type BuildOptions } from 'esbuild';
import type { Manifest } from '../../src/playground/manifest.ts';

/**
 * The sandbox's document: the harness inline, and a policy that lets this script run, and workers, and nothing else.
 * @param options hasBrake: false for tests, which have to see that the frame holds without it
 */
export async function buildFrame({ hasBrake = true } = {}): Promise<Manifest['frame']> {
  const brake = hasBrake
    ? await bundle('src/playground/brake.ts', { globalName: 'brake' })
    : 'const brake={applyBrake(){}}';
  const script = await bundle('src/playground/frame.ts', { define: { brakeScript: JSON.stringify(brake) } });
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

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    ...options,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
