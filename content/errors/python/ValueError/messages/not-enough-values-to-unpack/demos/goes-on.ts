const line = 'theme dark';
const [key, value] = line.split('=');
console.log(value);
