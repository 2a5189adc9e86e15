// Runs the program that the first message brings, and tells what it does.
import type { FromWorker, NodeInput } from '../../protocol.ts';
import { createConsole } from './console.ts';
import { Linker, type ModuleTable } from './linker.ts';
import { loop } from './loop.ts';
import { Output } from './output.ts';
import { installProcess, process } from './process.ts';
import * as timers from './timers.ts';
import { Buffer } from './buffer.ts';
import { registerProgram } from './stack.ts';
import { describeUncaught } from './uncaught.ts';
import { installWeb } from './web.ts';

/** The global console: through process.stdout, which a program may have replaced. */
export const console = createConsole({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  warn: (text) => process.emitWarning(text),
  now: () => performance.now(),
});

/** Waits for a `NodeInput`, runs it with these modules, and posts `FromWorker` messages. */
export function serveProgram(modules: ModuleTable): void {
  const post = globalThis.postMessage.bind(globalThis) as (message: FromWorker) => void;
  const hostTimeout = globalThis.setTimeout.bind(globalThis);
  const start = (event: MessageEvent<NodeInput>) => {
    removeEventListener('message', start);
    const { js, imports, file } = event.data;
    const output = new Output({
      send: (fd, text) => post({ t: 'out', fd, s: text }),
      now: () => performance.now(),
      later: hostTimeout,
    });
    const { uncaught } = installProcess({
      file,
      write: (fd, text) => {
        if (!loop.isOver() || process._exiting) output.write(fd, text);
      },
      exit: (code, error) => {
        output.flush();
        const told = error && describeUncaught(error.value);
        post({ t: 'exit', code, ...(told ? { error: told } : {}) });
      },
    });
    const linker = new Linker(modules);
    // At once: ticks that are due do not run any more.
    const fail = (error: unknown) => uncaught(linker.reword(error, js), 'unhandledRejection');
    const begin = () => {
      post({ t: 'started' });
      loop.begin();
    };
    try {
      const address = linker.link(js, imports, file);
      registerProgram(file, address, js);
      import(linker.createEntry(address, begin)).catch(fail).finally(() => loop.end());
    } catch (error) {
      fail(error);
    }
  };
  installGlobals();
  addEventListener('message', start);
}

function installGlobals(): void {
  installWeb();
  const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate } = timers;
  Object.assign(globalThis, {
    global: globalThis,
    process,
    console,
    Buffer,
    setTimeout,
    setInterval,
    setImmediate,
    clearTimeout,
    clearInterval,
    clearImmediate,
  });
}
