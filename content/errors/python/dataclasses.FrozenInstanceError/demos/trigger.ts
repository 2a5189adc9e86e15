const lamp = Object.freeze({ name: 'lamp', price: 30 });

try {
  Object.assign(lamp, { price: 25 });
} catch (error) {
  if (!(error instanceof TypeError)) throw error; // (1)
  console.log(error.name);
}

const cheaper = { ...lamp, price: 25 }; // (3)
console.log(cheaper);
console.log(lamp);
