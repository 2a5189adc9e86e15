import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readAttempts, withoutNetwork } from './without-network.ts';

/** Runs a module in a process without a network → what it tried to reach, and how it ended. */
function run(code: string): { attempts: string[]; status: number | null; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'errata-network-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const log = join(folder, 'log');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env: withoutNetwork(process.env, log),
    encoding: 'utf8',
  });
  return { attempts: readAttempts(log), status, out: stdout + stderr };
}

it.each([
  ['fetch', `await fetch('http://192.0.2.1/')`, '192.0.2.1:80'],
  ['fetch by name', `await fetch('https://errata.example/')`, 'errata.example:443'],
  ['https', `(await import('node:https')).get('https://192.0.2.1/')`, '192.0.2.1:443'],
  ['a socket', `(await import('node:net')).connect(443, '192.0.2.1')`, '192.0.2.1:443'],
  ['a name', `await (await import('node:dns/promises')).lookup('errata.example')`, 'lookup errata.example'],
  ['a name server', `await (await import('node:dns')).promises.resolve4('errata.example')`, 'resolve4 errata.example'],
  [
    'a datagram',
    `(await import('node:dgram')).createSocket('udp4').send('x', 53, '192.0.2.1')`,
    'datagram to 192.0.2.1',
  ],
])('a process that asks the network is refused and written down: %s', (_, code, what) => {
  const { attempts, status, out } = run(code);
  expect(attempts, out).toContain(what);
  expect(status).not.toBe(0);
});

it('so is a thread, and a child', () => {
  const thread = `const { Worker } = await import('node:worker_threads');
    new Worker("process.getBuiltinModule('node:net').connect(80, '192.0.2.2')", { eval: true });`;
  expect(run(thread).attempts).toEqual(['192.0.2.2:80']);
  const child = `(await import('node:child_process')).spawnSync(process.execPath, ['-e', "require('node:net').connect(80, '192.0.2.3')"])`;
  expect(run(child).attempts).toEqual(['192.0.2.3:80']);
});

it('what speaks to its own machine goes on', () => {
  const code = `const { createServer } = await import('node:http');
    const server = createServer((_, response) => response.end('here')).listen(0, 'localhost', async () => {
      console.log(await (await fetch(\`http://localhost:\${server.address().port}/\`)).text());
      server.close();
    });`;
  expect(run(code)).toEqual({ attempts: [], status: 0, out: 'here\n' });
});
