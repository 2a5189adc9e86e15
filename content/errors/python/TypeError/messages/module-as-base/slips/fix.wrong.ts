import * as events from 'node:events';

const library = { ...events };
class Download extends library {}
console.log(new Download());
