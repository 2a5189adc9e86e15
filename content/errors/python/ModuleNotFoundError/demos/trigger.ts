const name: string = 'chalk'; // (1)

try {
  await import(name);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.log(code); // (2)
  console.log(name); // (3)
}
