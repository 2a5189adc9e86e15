const match = /(\w+)@\w+/.exec('write to ana@example');

console.log(match?.[2]);
