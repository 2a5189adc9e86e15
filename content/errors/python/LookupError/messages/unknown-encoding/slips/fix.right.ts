import { Buffer } from 'node:buffer';

const encoding: string = JSON.parse('"utf-8-bom"');
console.log(Buffer.from('name;age', Buffer.isEncoding(encoding) ? encoding : 'utf-8').length);
