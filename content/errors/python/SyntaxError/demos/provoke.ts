const source = 'let total = 3\nif total > 2 {\n  console.log(total)\n}\n';
try {
  const program = new Function(source); // (1)
  program();
} catch (error) {
  const { name, message } = error as SyntaxError;
  console.log(`${name}: ${message}`); // (2)
}
