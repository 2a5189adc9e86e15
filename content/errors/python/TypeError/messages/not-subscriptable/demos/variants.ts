const users = new Map([['ana', 'ana@example.com']]);

try {
  const email = users.get('bob');
  console.log(email.length);
} catch (error) {
  console.log(String(error));
}
