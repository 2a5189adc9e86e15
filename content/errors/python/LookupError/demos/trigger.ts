const prices: Partial<Record<string, number>> = { apple: 3 };

console.log(prices['plum']);
console.log(['Ana', 'Luis'][2]);
try {
  new TextDecoder('utf-8-bom');
} catch (error) {
  if (!(error instanceof RangeError)) throw error; // (1)
  console.log(error.name); // (2)
}
