import { gunzipSync, gzipSync } from 'node:zlib';

const half = gzipSync('one\ntwo\nthree\n').subarray(0, -8);
console.log(gunzipSync(half).toString());
