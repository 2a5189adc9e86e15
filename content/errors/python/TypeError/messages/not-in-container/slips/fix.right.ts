const text = 'dark theme';

console.log(text.includes('theme'));
