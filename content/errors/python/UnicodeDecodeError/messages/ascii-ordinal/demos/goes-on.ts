const city = new TextEncoder().encode('São Paulo');
console.log(new TextDecoder('ascii').decode(city));
