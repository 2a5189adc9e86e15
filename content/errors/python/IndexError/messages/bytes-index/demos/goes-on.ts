const header = new Uint8Array([80, 75]);

console.log(header[2]);
