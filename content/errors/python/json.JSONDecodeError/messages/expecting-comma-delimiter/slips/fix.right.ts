const comment = 'She said "perfect"';
const text = JSON.stringify([comment, 5]);

console.log(JSON.parse(text));
