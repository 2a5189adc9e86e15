const songs = ['Hello (live)', 'Hello', 'Sunrise (live)'];
const suffix = ' \\(live\\)';
for (const song of songs) {
  console.log(song.replace(new RegExp(suffix), ''));
}
