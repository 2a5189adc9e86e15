const today = new Date(Date.UTC(2024, 11, 15));
const next = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 1));
console.log(next.toISOString().slice(0, 10));
