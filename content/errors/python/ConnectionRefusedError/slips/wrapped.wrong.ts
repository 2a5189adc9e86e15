try {
  await fetch('http://127.0.0.1:2/');
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ECONNREFUSED') throw error;
  console.log('refused');
}
