const cart = { items: ['pen'], total: () => 2.5 }; // (1)
try {
  structuredClone(cart);
} catch (error) {
  if (!(error instanceof DOMException)) throw error;
  console.log(error.name); // (2)
  console.log(error.code);
}
