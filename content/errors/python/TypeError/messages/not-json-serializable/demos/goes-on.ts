const post = { tags: new Set(['python', 'json']) };

console.log(JSON.stringify(post));
