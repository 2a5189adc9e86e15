function total(first: number, ...others: number[]) {
  return others.reduce((sum, price) => sum + price, first);
}

console.log(total());
