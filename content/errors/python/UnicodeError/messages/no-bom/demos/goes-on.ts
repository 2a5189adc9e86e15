const bytes = Uint8Array.from('i\0d\0,\0n\0a\0m\0e\0', (char) => char.charCodeAt(0));
console.log(new TextDecoder('utf-16').decode(bytes));
