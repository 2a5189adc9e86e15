const header = ['name', 'email', 'city'];
console.log(header.indexOf('Email'));
