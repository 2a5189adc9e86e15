const url = new URL('https://shop..example/');
console.log(url.hostname);
