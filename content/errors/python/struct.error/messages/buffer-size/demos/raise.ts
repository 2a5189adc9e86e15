const file = Uint8Array.of(66, 77);
const view = new DataView(file.buffer);
console.log(view.getUint32(0, true));
