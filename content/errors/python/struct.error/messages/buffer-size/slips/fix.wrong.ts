const file = Buffer.from([5, 0, 0, 0, 8, 0, 0, 0, 13, 0, 0, 0]);
let total = 0;
for (let offset = 0; ; offset += 4) {
  total += file.subarray(offset, offset + 4).readUInt32LE();
  console.log(total);
}
