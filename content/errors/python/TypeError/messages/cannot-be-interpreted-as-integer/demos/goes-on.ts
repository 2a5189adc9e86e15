const copies = JSON.parse('"2.5"') as number;
console.log('-'.repeat(copies));
