const prices = { apple: 3, pear: 4 };
const order: string[] = JSON.parse('["apple", "plum"]');

let total = 0;
for (const name of order) total += prices[name];
console.log(total);
