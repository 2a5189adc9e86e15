// npm run bench:server [-- SECONDS]: wrk on loopback against nginx (deploy/nginx.conf) and against the local server, 60 s each.
// Prints requests per second and latencies; fails when a single answer is an error. Linux with Debian's packages.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackaged } from '../deploy/debian.ts';
import { recordQuality } from '../quality/record.ts';
import { end, freePort, startNginx, untilAnswers, type Started } from '../deploy/nginx.ts';

const folder = process.env.OUT_DIR ?? 'dist';
const seconds = Number(process.argv[2] ?? 60);
const wrk = ensurePackaged('/usr/bin/wrk', ['wrk']);
const connections = 64;

/** What wrk counted: times in ms. */
interface Load {
  readonly requests: number;
  readonly perSecond: number;
  readonly megabytesPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Answers that are no 2xx or 3xx, and connections that failed. */
  readonly errors: number;
}

const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)index\.html$/.test(path))
  .map((path) => `/${path.slice(0, -'index.html'.length)}`)
  .sort();
// A page, and now and then what a reader loads with it.
const others = [
  '/pt/names.json',
  '/pt/lookup.json',
  '/icon.svg',
  ...readdirSync(join(folder, '_astro'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `/_astro/${name}`),
];
const requests = paths.flatMap((path, index) =>
  index % 4 === 0 ? [path, others[(index / 4) % others.length] ?? path] : [path],
);

const results: Record<string, Load> = {};
for (const [name, start] of Object.entries({ nginx: () => startNginx(folder), 'local server (Node)': startLocal })) {
  const server = await start();
  try {
    await putLoad(server.port, Math.min(seconds, 3)); // Warm: files are known, code is compiled.
    results[name] = await putLoad(server.port, seconds);
  } finally {
    await server.stop();
  }
}
console.log(
  `${seconds} s each, ${connections} connections, ${requests.length} addresses, brotli, loopback, ${availableParallelism()} cores shared with wrk\n`,
);
console.log('                        requests/s     MB/s   p50 ms   p99 ms   max ms   requests  errors');
for (const [name, load] of Object.entries(results)) {
  const { perSecond, megabytesPerSecond, p50, p99, max, requests: count, errors } = load;
  const cells = [
    perSecond.toFixed(0).padStart(12),
    ...[megabytesPerSecond, p50, p99, max].map((value) => value.toFixed(1).padStart(9)),
  ];
  console.log(`${name.padEnd(22)}${cells.join('')}${String(count).padStart(11)}${String(errors).padStart(8)}`);
}
recordQuality({
  name: 'server',
  title: 'The real server under load',
  columns: ['server', 'requests per second', 'p50 ms', 'p99 ms', 'requests', 'errors'],
  rows: Object.entries(results).map(([name, { perSecond, p50, p99, requests: count, errors }]) => [
    name,
    Math.round(perSecond).toLocaleString('en'),
    p50.toFixed(1),
    p99.toFixed(1),
    count.toLocaleString('en'),
    String(errors),
  ]),
  note: `wrk on loopback, ${seconds} s each, ${connections} connections, ${requests.length} addresses; ${availableParallelism()} cores shared with it.`,
});
process.exitCode = Object.values(results).every(({ errors, requests: count }) => errors === 0 && count > 0) ? 0 : 1;

async function startLocal(): Promise<Started> {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/serve.ts'], {
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), OUT_DIR: folder, BASE: '' },
  });
  await untilAnswers(`http://localhost:${port}/`, child);
  return { url: `http://localhost:${port}/`, port, stop: () => end(child) };
}

function putLoad(port: number, duration: number): Promise<Load> {
  const scratch = mkdtempSync(join(tmpdir(), 'errata-wrk-'));
  const script = join(scratch, 'load.lua');
  writeFileSync(script, luaScript());
  const args = [
    '--threads',
    '2',
    '--connections',
    String(connections),
    '--duration',
    `${duration}s`,
    '--script',
    script,
  ];
  const child = spawn(wrk, [...args, `http://localhost:${port}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', () => {
      rmSync(scratch, { recursive: true, force: true });
      const json = /^RESULT (.*)$/m.exec(said)?.[1];
      if (json === undefined) fail(new Error(`wrk did not say what it counted:\n${said}`));
      else done(JSON.parse(json) as Load);
    });
  });
}

/** What wrk runs: the addresses in turn, from another place in each thread; its counts as JSON. */
function luaScript(): string {
  return `local paths = { ${requests.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
local threads = 0
function setup(thread) thread:set("start", threads * 37); threads = threads + 1 end
function init() at = start end
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "br", ["Host"] = "localhost" })
end
function done(summary, latency)
  local e = summary.errors
  local s = summary.duration / 1e6
  print(string.format('RESULT {"requests":%d,"perSecond":%f,"megabytesPerSecond":%f,"p50":%f,"p99":%f,"max":%f,"errors":%d}',
    summary.requests, summary.requests / s, summary.bytes / s / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    latency.max / 1e3, e.connect + e.read + e.write + e.status + e.timeout))
end
`;
}
