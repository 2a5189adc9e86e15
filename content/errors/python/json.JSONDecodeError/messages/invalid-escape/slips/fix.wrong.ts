const folder = String.raw`C:\users\ana`;
const text = `{"folder": "${folder}"}`;

console.log(JSON.parse(text));
