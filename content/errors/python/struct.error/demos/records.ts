const headerSize = 4; // (1)

function need(view: DataView, offset: number, size: number) {
  const left = view.byteLength - offset;
  if (left < size) throw new Error(`${left} of ${size} bytes`); // (2)
}

function readSamples(view: DataView, offset: number) {
  need(view, offset, headerSize);
  const channel = view.getUint16(offset, true);
  const count = view.getUint16(offset + 2, true);
  need(view, offset + headerSize, count * 2);
  const samples = Array.from({ length: count }, (_, i) => view.getInt16(offset + headerSize + i * 2, true)); // (3)
  return { channel, samples, end: offset + headerSize + count * 2 };
}

const complete = [1, 3, 10, -20, 30];
const cutOff = [2, 3, 10];
for (const content of [complete, [...complete, ...cutOff]]) {
  const view = new DataView(Int16Array.from(content).buffer);
  try {
    for (let offset = 0; offset < view.byteLength; ) {
      const { channel, samples, end } = readSamples(view, offset);
      console.log(channel, samples.join(' '));
      offset = end;
    }
  } catch (error) {
    console.log('cut off:', (error as Error).message);
  }
}
