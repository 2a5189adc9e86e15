const retry = [RangeError, SyntaxError];

try {
  JSON.parse('{');
} catch (error) {
  if (retry.some((type) => error instanceof type)) console.log('once more');
}
