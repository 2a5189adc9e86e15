const folder = String.raw`C:\users\ana`;
const text = JSON.stringify({ folder });

console.log(JSON.parse(text));
