const address = 'ana@example.com';
console.log(/\w+\@\w+/.test(address));
