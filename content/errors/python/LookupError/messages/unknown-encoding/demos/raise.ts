const decoder = new TextDecoder('utf8mb4');

console.log(decoder.decode(new Uint8Array([99])));
