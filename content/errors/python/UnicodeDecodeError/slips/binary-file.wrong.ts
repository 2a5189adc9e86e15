const pixels = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10);
const decoder = new TextDecoder('utf-8', { fatal: true });
console.log(decoder.decode(pixels).length);
