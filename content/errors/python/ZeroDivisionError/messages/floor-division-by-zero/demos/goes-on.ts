const photos = 120;
const perPage = 0;
console.log(Math.floor(photos / perPage));
