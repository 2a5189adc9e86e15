const match = /\d+/.exec('no number here');
if (match === null) {
  console.log('no number');
} else {
  console.log('starts at', match.index);
}
