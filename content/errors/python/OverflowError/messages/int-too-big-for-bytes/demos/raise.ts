const header = Buffer.alloc(2);
header.writeUInt16BE(70000);
console.log(header);
