const text = '{"name": "Ana" "age": 42}';
try {
  console.log(JSON.parse(text)); // (1)
} catch (error) {
  if (!(error instanceof SyntaxError)) throw error;
  console.log(error.name); // (2)
}
