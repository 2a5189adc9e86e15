const name = 'João “Zé”: 5 €';

function plain(text: string): string {
  const simple = text.replace(/[“”]/g, '"').replaceAll('€', 'EUR'); // (1)
  return simple.normalize('NFKD'); // (2)
}

const bad = /[^\u0000-\u007f]/gu;
console.log(name.replace(bad, '?'));
console.log(name.replace(bad, (char) => `&#${char.codePointAt(0)};`)); // (3)
console.log(plain(name).replace(bad, ''));
