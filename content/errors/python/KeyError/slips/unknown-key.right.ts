const prices: Partial<Record<string, number>> = { apple: 3, pear: 4 };
const order: string[] = JSON.parse('["apple", "plum"]');

let total = 0;
for (const name of order) {
  const price = prices[name];
  if (price === undefined) console.log('no price:', name);
  else total += price;
}
console.log(total);
