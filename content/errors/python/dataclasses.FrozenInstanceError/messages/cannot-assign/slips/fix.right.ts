interface Product {
  readonly name: string;
  readonly price: number;
}

let products: Product[] = [{ name: 'lamp', price: 30 }, { name: 'chair', price: 80 }];
products = products.map((product) => ({ ...product, price: product.price - 5 }));
console.log(products);
