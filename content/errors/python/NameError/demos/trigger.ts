declare const total: number;

try {
  console.log(total); // (1)
} catch (error) {
  if (!(error instanceof ReferenceError)) throw error;
  console.log(error.name); // (2)
}

console.log(typeof total !== 'undefined'); // (4)
