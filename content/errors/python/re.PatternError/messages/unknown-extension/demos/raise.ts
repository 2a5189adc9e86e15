const date = '2024-01-15';
const match = date.match(new RegExp('(?P<year>\\d{4})'));
console.log(match?.groups?.year);
