const price = 20;

function discount(percent: number): number {
  const reduced = price - (price * percent) / 100;
  return reduced;
}

console.log(discount(10));
