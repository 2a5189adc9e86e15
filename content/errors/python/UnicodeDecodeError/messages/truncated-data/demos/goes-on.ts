const bytes = Uint8Array.of(0x6f, 0x00, 0x6b);
console.log(new TextDecoder('utf-16le').decode(bytes));
