function read(text: string): unknown {
  try {
    return JSON.parse(text); // (1)
  } catch (error) {
    return (error as SyntaxError).name; // (2)
  }
}

for (const text of ['[3, 5, 8]', '[3, 5, 8', 'rows[0]']) {
  console.log(read(text));
}
