const format = new Intl.DateTimeFormat('en', { timeZone: 'America/Brasilia' });
console.log(format.resolvedOptions().timeZone);
