const bytes = new TextEncoder().encode('Álvaro');
console.log(new TextDecoder('windows-1252').decode(bytes));
