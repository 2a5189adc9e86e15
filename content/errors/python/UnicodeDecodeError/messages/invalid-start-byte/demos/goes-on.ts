const bytes = Uint8Array.of(0x32, 0x30, 0xb0, 0x43);
console.log(new TextDecoder().decode(bytes));
