const text = 'dark theme';

console.log('theme' in text);
