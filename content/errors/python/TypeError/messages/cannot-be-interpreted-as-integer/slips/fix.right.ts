const copies = '3';

console.log('-'.repeat(Number(copies)));
