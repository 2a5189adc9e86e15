const match = /\d+/.exec('no number here');
console.log('starts at', match.index);
