import { Buffer } from 'node:buffer';

const encoding: BufferEncoding = JSON.parse('"utf-8-bom"');
console.log(Buffer.from('name;age', encoding).length);
