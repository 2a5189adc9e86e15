const price = 80;
const discount = { percent: 10 };
console.log(price - discount);

try {
  const balance = 100n;
  console.log(balance + price);
} catch (error) {
  console.log(String(error));
}
