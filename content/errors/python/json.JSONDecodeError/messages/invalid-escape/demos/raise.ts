const text = String.raw`{"folder": "C:\data\sales"}`;
const config: unknown = JSON.parse(text);
console.log(config);
