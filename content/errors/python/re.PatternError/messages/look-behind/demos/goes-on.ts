const line = 'total:   25';
console.log(line.match(/(?<=total: *)\d+/)?.[0]);
