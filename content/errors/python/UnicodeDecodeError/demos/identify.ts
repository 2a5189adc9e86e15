const signatures: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8 with BOM'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x50, 0x4b, 3, 4], 'zip, xlsx or docx'],
];

function identify(data: Uint8Array): string {
  for (const [start, kind] of signatures) {
    if (start.every((byte, index) => data[index] === byte)) return kind; // (1)
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(data); // (2)
    return 'utf-8';
  } catch {
    return 'windows-1252, or binary';
  }
}

const text = 'São José';
const samples = [
  new TextEncoder().encode(text),
  Uint8Array.from(text, (char) => char.charCodeAt(0)),
  Uint8Array.of(0xff, 0xfe, 0x53, 0),
  Uint8Array.of(0x1f, 0x8b, 8, 0),
];
for (const data of samples) console.log(identify(data));
