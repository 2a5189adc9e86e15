import { constants, gunzipSync, gzipSync } from 'node:zlib';

const half = gzipSync('one\ntwo\nthree\n').subarray(0, -8);
const finishFlush = constants.Z_SYNC_FLUSH;
console.log(gunzipSync(half, { finishFlush }).toString());
