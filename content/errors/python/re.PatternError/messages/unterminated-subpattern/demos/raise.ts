const line = 'print(total)';
console.log(line.split(new RegExp('(')));
