const bytes = Uint8Array.from('José Pérez', (char) => char.charCodeAt(0));
console.log(new TextDecoder().decode(bytes));
