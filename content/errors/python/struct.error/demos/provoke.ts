const header = Uint8Array.of(1, 0, 42);
const view = new DataView(header.buffer);
try {
  console.log(view.getUint16(0, true), view.getUint32(2, true)); // (1)
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.log(error.name); // (2)
  console.log(2 + 4, view.byteLength); // (3)
}
