const text = '["red", "green", "blue",]';
const colors: unknown = JSON.parse(text);
console.log(colors);
