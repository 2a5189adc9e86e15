import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';

export interface Usage {
  readonly wallMs: number;
  /** User and system time. */
  readonly cpuMs: number;
  /** The most that was resident at one time; pages that processes share count once for each. */
  readonly peakBytes: number;
}

export interface Measured {
  readonly status: number | null;
  readonly output: string;
  readonly all: Usage;
  /** By the name of the executable: node, esbuild, pagefind_extended. */
  readonly byProgram: ReadonlyMap<string, Usage>;
}

interface Seen {
  readonly program: string;
  readonly parent: number;
  readonly firstSeen: number;
  lastSeen: number;
  cpuMs: number;
  peakBytes: number;
}

/** Linux counts in hundredths of a second towards programs, whatever the kernel's own clock. */
const msPerTick = 10;
const pageBytes = 4096;
const sampleEveryMs = 40;

/**
 * Runs a command and measures it with all its descendants: Linux only, from /proc.
 * CPU time of the whole tree is what the kernel adds up when processes are waited for, and of those that nobody waited
 * for the last sample. CPU time by program and memory come from samples every 40 ms.
 */
export async function measureTree(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Measured> {
  const before = reapedMs();
  const began = performance.now();
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const seen = new Map<number, Seen>();
  let peakBytes = 0;
  const sample = (): void => {
    if (child.pid !== undefined) peakBytes = Math.max(peakBytes, sampleTree(child.pid, seen));
  };
  const timer = setInterval(sample, sampleEveryMs);
  const status = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  clearInterval(timer);
  const wallMs = performance.now() - began;
  const orphans = [...seen].filter(([pid, { program }]) => readProcess(pid)?.program === program);
  const cpuMs = reapedMs() - before + orphans.reduce((sum, [, process]) => sum + process.cpuMs, 0);
  return { status, output, all: { wallMs, cpuMs, peakBytes }, byProgram: groupByProgram(seen) };
}

/** Time of the children that this process has waited for, and of theirs. */
function reapedMs(): number {
  const fields = fieldsOf(readFileSync('/proc/self/stat', 'utf8'));
  return (Number(fields[13]) + Number(fields[14])) * msPerTick;
}

/** Notes every process of the tree below pid → the bytes that they have in memory now. */
function sampleTree(pid: number, seen: Map<number, Seen>): number {
  const now = performance.now();
  const processes = new Map(pids().flatMap((id) => [[id, readProcess(id)] as const]));
  let total = 0;
  for (const [id, process] of processes) {
    if (process === undefined || !(isBelow(id, pid, processes) || seen.has(id))) continue;
    const known = seen.get(id) ?? { ...process, firstSeen: now, lastSeen: now, cpuMs: 0, peakBytes: 0 };
    known.lastSeen = now;
    known.cpuMs = process.cpuMs;
    known.peakBytes = Math.max(known.peakBytes, process.bytes);
    seen.set(id, known);
    total += process.bytes;
  }
  return total;
}

function isBelow(id: number, root: number, processes: ReadonlyMap<number, { parent: number } | undefined>): boolean {
  for (let at: number | undefined = id; at !== undefined && at > 1; at = processes.get(at)?.parent)
    if (at === root) return true;
  return false;
}

function pids(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

/** undefined when the process is gone. */
function readProcess(pid: number): { program: string; parent: number; cpuMs: number; bytes: number } | undefined {
  try {
    const fields = fieldsOf(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return {
      program: basename(readlinkSync(`/proc/${pid}/exe`)),
      parent: Number(fields[1]),
      cpuMs: (Number(fields[11]) + Number(fields[12])) * msPerTick,
      bytes: Number(fields[21]) * pageBytes,
    };
  } catch {
    return undefined;
  }
}

/** The fields after the name, which may hold spaces: the state, then the parent… (proc_pid_stat(5), from the third). */
function fieldsOf(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function groupByProgram(seen: ReadonlyMap<number, Seen>): Map<string, Usage> {
  const groups = Map.groupBy(seen.values(), ({ program }) => program);
  return new Map(
    [...groups].map(([program, processes]) => [
      program,
      {
        wallMs:
          Math.max(...processes.map(({ lastSeen }) => lastSeen)) -
          Math.min(...processes.map(({ firstSeen }) => firstSeen)),
        cpuMs: processes.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
        peakBytes: processes.reduce((sum, { peakBytes }) => sum + peakBytes, 0),
      },
    ]),
  );
}
