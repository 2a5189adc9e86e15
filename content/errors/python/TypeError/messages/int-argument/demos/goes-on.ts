const settings = JSON.parse('{ "host": "localhost" }') as { port: string };
console.log(Number(settings.port));
