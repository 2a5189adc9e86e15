import { crc32, inflateRawSync } from 'node:zlib';

// As much of the ZIP format (PKWARE's APPNOTE.TXT) as Python's standard library needs: entries that are stored or deflated.
const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const sizes = { local: 30, central: 46, end: 22 };
/** 1980-01-01, the first day that the format knows: the same bytes whenever it is packed. */
const firstDay = (1 << 5) | 1;

/** A zip archive → its files by name; folders are left out. @throws {Error} for what is no such archive */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('no zip archive');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== signatures.central) throw new Error('a zip archive with a broken directory');
    const [method, packed] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + sizes.central, at + sizes.central + (nameSize ?? 0));
    const start = local + sizes.local + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + packed);
    if (!name.endsWith('/')) files.set(name, unpack(name, method, content));
    at += sizes.central + (nameSize ?? 0) + (extraSize ?? 0) + (commentSize ?? 0);
  }
  return files;
}

function unpack(name: string, method: number, content: Buffer): Buffer {
  if (method === 0) return Buffer.from(content);
  if (method === 8) return inflateRawSync(content);
  throw new Error(`${name} is packed by method ${method}`);
}

/** Files by name → a zip archive that stores them as they are, in the order of their names. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [file, content] of sorted) {
    const name = Buffer.from(file);
    const local = Buffer.alloc(sizes.local);
    local.writeUInt32LE(signatures.local, 0);
    writeEntry(local, 4, name, content);
    const central = Buffer.alloc(sizes.central);
    central.writeUInt32LE(signatures.central, 0);
    central.writeUInt16LE(20, 4);
    writeEntry(central, 6, name, content);
    central.writeUInt32LE(offset, 42);
    parts.push(local, name, content);
    directory.push(central, name);
    offset += local.length + name.length + content.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(sizes.end);
  end.writeUInt32LE(signatures.end, 0);
  end.writeUInt16LE(sorted.length, 8);
  end.writeUInt16LE(sorted.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** What both headers of an entry say: version, names in UTF-8, stored, day, checksum, sizes. */
function writeEntry(header: Buffer, at: number, name: Buffer, content: Uint8Array): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0800, at + 2);
  header.writeUInt16LE(firstDay, at + 8);
  header.writeUInt32LE(crc32(content), at + 10);
  header.writeUInt32LE(content.length, at + 14);
  header.writeUInt32LE(content.length, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}
