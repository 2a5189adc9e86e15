const [letter, shift] = ['b', 100] as const;
console.log(String.fromCodePoint((letter.codePointAt(0) ?? 0) - shift));
