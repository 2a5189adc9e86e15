import { EventEmitter } from 'node:events';

class Download extends EventEmitter {}
console.log(new Download().eventNames());
