const price = 20;

function discount(percent: number): number {
  const price: number = price - (price * percent) / 100;
  return price;
}

console.log(discount(10));
