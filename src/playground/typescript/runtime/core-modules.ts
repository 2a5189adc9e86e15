// The modules that need no network, and that both runtimes have.
import { Stream } from 'readable-stream';
import type { CoreModule } from '../modules.ts';
import { bufferModule } from './buffer.ts';
import { EventEmitter } from './events.ts';
import { os } from './os.ts';
import { path } from './path.ts';
import { process } from './process.ts';
import { console } from './run-program.ts';
import * as streams from './streams/modules.ts';
import { StringDecoder } from './string-decoder.ts';
import * as timersPromises from './timers-promises.ts';
import * as timers from './timers.ts';
import { url } from './url.ts';
import { util } from './util.ts';

const { finished, pipeline, text, json, buffer, arrayBuffer, blob } = streams;
const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate } = timers;

export const coreModuleTable = {
  buffer: bufferModule,
  console: { ...console, default: console },
  events: EventEmitter,
  os: os,
  path: path,
  'path/posix': path,
  perf_hooks: { performance },
  process: process,
  stream: Stream,
  'stream/consumers': { text, json, buffer, arrayBuffer, blob },
  'stream/promises': { finished, pipeline },
  string_decoder: { StringDecoder },
  timers: {
    setTimeout,
    setInterval,
    setImmediate,
    clearTimeout,
    clearInterval,
    clearImmediate,
    promises: timersPromises,
  },
  'timers/promises': timersPromises,
  url: url,
  util: util,
  'util/types': util.types,
} satisfies Record<CoreModule, object>;
