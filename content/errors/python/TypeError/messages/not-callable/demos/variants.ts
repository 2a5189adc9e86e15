class Cart {
  prices = [2.5, 4];

  get total() {
    return this.prices.length;
  }
}

try {
  console.log(new Cart().total());
} catch (error) {
  console.log(String(error));
}

try {
  const makeCart = (): Cart => new Cart();
  const Shop = makeCart as unknown as typeof Cart;
  console.log(new Shop());
} catch (error) {
  console.log(String(error));
}
