try {
  new RegExp('(\\d+ items');
} catch (error) {
  if (!(error instanceof SyntaxError)) throw error; // (1)
  console.log(error.name);
}
