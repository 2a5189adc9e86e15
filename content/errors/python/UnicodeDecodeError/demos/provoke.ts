const bytes = Uint8Array.from('name\nJosé\n', (char) => char.charCodeAt(0)); // (1)

try {
  console.log(new TextDecoder('utf-8', { fatal: true }).decode(bytes)); // (2)
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.log(error.name); // (3)
}
console.log(new TextDecoder('windows-1252').decode(bytes).split(/\s+/)); // (5)
console.log(new TextDecoder().decode(bytes).slice(5, 9)); // (6)
