const comment = 'Nice 😀';
const short = comment.slice(0, 6);
console.log(encodeURIComponent(short));
