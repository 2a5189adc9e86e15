const pattern = /(?<start>\d\d:\d\d)-(?<end>\d\d:\d\d)/;
const match = pattern.exec('09:30-17:45');
console.log(match?.groups?.start, match?.groups?.end);
