const lines = ['Ana;31', 'Luis', ''];

for (const line of lines) {
  const [name, age = 'unknown'] = line.split(';'); // (2)
  console.log(name || 'nobody', age);
}
