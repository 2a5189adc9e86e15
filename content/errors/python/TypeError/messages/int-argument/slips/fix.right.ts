const port = process.env.ERRATA_PORT ?? '8080';

console.log(parseInt(port, 10));
