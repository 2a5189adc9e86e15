function convert(amount: number, rate = 5.4): number {
  return amount * rate;
}

console.log(convert(100));
