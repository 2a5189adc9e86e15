const comment = 'She said "perfect"';
const text = `["${comment}", 5]`;

console.log(JSON.parse(text));
