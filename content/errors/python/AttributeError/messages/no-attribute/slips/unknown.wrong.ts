try {
  JSON.parse('{"name": "Ana"');
} catch (error) {
  console.log('not JSON:', error.name);
}
