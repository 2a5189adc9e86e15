const lines = ['# no data yet', '# see below'];
const lengths = lines.filter((line) => !line.startsWith('#')).map((line) => line.length);
console.log('longest:', lengths.reduce((a, b) => Math.max(a, b), 0));
