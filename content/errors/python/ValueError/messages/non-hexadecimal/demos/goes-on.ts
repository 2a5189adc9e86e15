const color = Buffer.from('#ff8800', 'hex');
console.log(color.length);
