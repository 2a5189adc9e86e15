const name = 'Ana Souza';
console.log(name.replace(/(\w+) \w+/, '$2 $1'));
