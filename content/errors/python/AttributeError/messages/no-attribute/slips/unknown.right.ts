try {
  JSON.parse('{"name": "Ana"');
} catch (error) {
  console.log('not JSON:', error instanceof Error ? error.name : error);
}
