const text = '{"host" = "localhost", "port" = 8080}';
const config: unknown = JSON.parse(text);
console.log(config);
