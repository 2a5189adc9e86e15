import assert from 'node:assert/strict';

function discount(price: number, percent: number): number {
  const result = (price * (100 - percent)) / 100;
  assert.ok(result >= 0 && result <= price, `price ${price}, result ${result}`); // (1)
  return result;
}

for (const percent of [20, 120]) {
  try {
    console.log(discount(50, percent));
  } catch (error) {
    const { name, message } = error as Error;
    console.log(`${name}: ${message}`); // (2)
  }
}
