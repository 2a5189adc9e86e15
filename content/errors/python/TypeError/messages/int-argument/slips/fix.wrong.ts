const port = process.env.ERRATA_PORT;

console.log(parseInt(port, 10));
