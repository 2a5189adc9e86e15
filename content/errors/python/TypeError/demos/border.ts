function readOrder(data: unknown) {
  if (typeof data !== 'object' || data === null || !('price' in data && 'count' in data)) { // (1)
    throw new TypeError('order must be an object with price and count');
  }
  return { price: Number(data.price), count: Number(data.count) }; // (2)
}

for (const data of [{ price: '2.50', count: '3' }, ['2.50', '3']]) {
  try {
    const order = readOrder(data);
    console.log(order.price * order.count);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(error.message);
  }
}
