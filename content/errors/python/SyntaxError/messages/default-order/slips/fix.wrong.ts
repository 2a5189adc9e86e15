function convert(rate?: number, amount: number): number {
  return amount * (rate ?? 5.4);
}

console.log(convert(undefined, 100));
