function add(price: number, tax: number) {
  return price + tax;
}

console.log(add(1, 2, 5));
