const price = '12,50';
console.log(Number(price) * 2);
