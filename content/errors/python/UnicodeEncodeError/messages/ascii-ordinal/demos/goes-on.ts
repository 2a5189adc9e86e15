const url = new URL('http://example.com/search/café');
console.log(url.pathname);
