import assert from 'node:assert';

const total = 0.1 + 0.2;
assert.strictEqual(total, 0.3);
