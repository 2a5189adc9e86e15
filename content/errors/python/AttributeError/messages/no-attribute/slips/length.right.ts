const names = ['Ana', 'Luis'];
console.log(names.length);
