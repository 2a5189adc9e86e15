const lines = ['pen,2.50', 'ink,4.00'];
let total = 0;
for (const line of lines) {
  const [, price = '0'] = line.split(',');
  total += Number(price);
}
console.log(total);
