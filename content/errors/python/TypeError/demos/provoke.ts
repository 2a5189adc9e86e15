interface Order {
  price: number;
  count: number;
}

const text = '[{ "price": 2.5, "count": 3 }, { "price": 2.5, "count": "3" }, null]';
const orders = JSON.parse(text) as Order[];

for (const order of orders) {
  try {
    console.log(order.price * order.count); // (1)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(error.name); // (2)
  }
}
