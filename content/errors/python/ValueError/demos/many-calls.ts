const names = ['ana', 'leo'];

console.log(parseInt('12,50', 10));
console.log(Number('12,50'));
console.log('banana'.indexOf('x'));
console.log(names.filter((name) => name !== 'eva'));
console.log(Math.max(...[]));
console.log(Math.sqrt(-1));
console.log(new Date('5 May at noon').getTime()); // (1)
