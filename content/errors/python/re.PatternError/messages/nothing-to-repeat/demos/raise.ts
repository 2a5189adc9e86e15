const pattern = new RegExp('*.txt');
console.log(['notes.txt', 'photo.png'].filter((name) => pattern.test(name)));
