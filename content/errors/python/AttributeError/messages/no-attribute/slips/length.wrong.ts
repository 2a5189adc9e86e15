const names = ['Ana', 'Luis'];
console.log(names.lenght);
