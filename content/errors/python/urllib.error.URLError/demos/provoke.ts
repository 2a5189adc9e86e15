for (const url of ['http://127.0.0.1:2/', 'htps://127.0.0.1/', '127.0.0.1/data']) {
  try {
    await fetch(url); // (1)
  } catch (error) {
    const { name, message, cause } = error as Error & { cause: NodeJS.ErrnoException };
    console.log(`${name}: ${message}`); // (2)
    console.log('cause:', cause.code ?? cause.message); // (3)
  }
}
