const message = 'See you soon :)';
console.log(message.match(new RegExp(':)')));
