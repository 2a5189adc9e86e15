import * as module from 'node:events';

const { Emitter } = module as unknown as { Emitter: typeof module.EventEmitter };

class Download extends Emitter {}
console.log(new Download());
