const email = 'ana.example.com';
console.log(email.indexOf('@'));
