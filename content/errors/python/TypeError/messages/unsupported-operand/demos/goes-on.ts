const row = JSON.parse('{ "price": 80 }') as { price: number; discount: number };
console.log(row.price - row.discount);
