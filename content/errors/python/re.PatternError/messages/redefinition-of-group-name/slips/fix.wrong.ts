const pattern = /(?<hour>\d\d):\d\d-(?<hour>\d\d):\d\d/;
const match = pattern.exec('09:30-17:45');
console.log(match?.groups?.hour);
