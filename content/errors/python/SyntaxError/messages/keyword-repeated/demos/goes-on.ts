const options = { width: 300, height: 200, width: 400 };

console.log(options.width);
