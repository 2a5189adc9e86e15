const retry = [RangeError, SyntaxError];

try {
  JSON.parse('{');
} catch (error) {
  if (error instanceof 'SyntaxError') console.log('once more', retry.length);
}
