function connect({ host, port = 5432 }: { host: string; port?: number }) {
  return `${host}:${port}`;
}

console.log(connect({ host: 'localhost' }));
