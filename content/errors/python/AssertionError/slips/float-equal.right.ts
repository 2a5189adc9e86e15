import assert from 'node:assert';

const total = 0.1 + 0.2;
assert.ok(Math.abs(total - 0.3) < 1e-9);
