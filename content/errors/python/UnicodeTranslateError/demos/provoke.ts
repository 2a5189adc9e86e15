const morse = new Map([
  ['a', '.-'],
  ['n', '-.'],
  ['o', '---'],
]);

function toMorse(text: string): string {
  const codes = [...text].map((letter) => {
    const code = morse.get(letter);
    if (code === undefined) throw new RangeError(`no Morse code for '${letter}'`); // (1)
    return code;
  });
  return codes.join(' ');
}

for (const word of ['no', 'año']) {
  try {
    console.log(toMorse(word));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.log(error.message); // (2) (3)
  }
}
