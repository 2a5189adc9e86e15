const prices: Record<string, number> = { apple: 3, pear: 4 };

console.log(prices['plum']); // (1)
console.log('plum' in prices);
console.log(prices['plum'] ?? 0); // (4)
