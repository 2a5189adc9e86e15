const birthday = new Date(Date.UTC(2023, 1, 29));
console.log(birthday.toISOString().slice(0, 10));
