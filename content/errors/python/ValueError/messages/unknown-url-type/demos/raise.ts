const url = new URL('example.com/prices');
console.log(url.host);
