const row = JSON.parse('{ "price": "19,90" }') as { price: number };
console.log(row.price * 1.2);
