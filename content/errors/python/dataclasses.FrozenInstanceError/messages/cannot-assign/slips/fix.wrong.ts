interface Product {
  readonly name: string;
  readonly price: number;
}

const products: Product[] = [{ name: 'lamp', price: 30 }, { name: 'chair', price: 80 }];
for (const product of products) product.price -= 5;
console.log(products);
