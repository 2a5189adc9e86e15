const lines = ['it is is late', 'so far so good'];
for (const line of lines) {
  console.log(line, /\b(\w+) \1\b/.test(line));
}
