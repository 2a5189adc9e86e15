const row = [3, null, 5];

console.log(row.join(', '));
