const pixels = Uint8Array.from([12, 255, 300]);
console.log(pixels[2]);
