const balance = JSON.parse('[]') as number[];
const largest = [10n, ...balance] as number[];

console.log(Math.max(...largest));
