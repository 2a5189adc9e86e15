try {
  await fetch('http://127.0.0.1:2/');
} catch (error) {
  const { cause } = error as { cause?: NodeJS.ErrnoException };
  if (cause?.code !== 'ECONNREFUSED') throw error;
  console.log('refused');
}
