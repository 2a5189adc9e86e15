const comment = 'Nice 😀';
const short = [...comment].slice(0, 6).join('');
console.log(encodeURIComponent(short));
