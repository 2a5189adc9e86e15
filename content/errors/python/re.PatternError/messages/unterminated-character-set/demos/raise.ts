const path = 'users[0].name';
console.log(path.split(new RegExp('[')));
