import assert from 'node:assert';

assert.throws(() => Number('abc'));
