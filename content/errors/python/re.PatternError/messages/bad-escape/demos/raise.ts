const address = 'ana@example.com';
console.log(/\w+\@\w+/u.test(address));
