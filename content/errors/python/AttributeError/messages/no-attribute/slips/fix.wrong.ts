const rows = ['Ana;31', 'Luis;28'];
console.log(rows.split(';'));
