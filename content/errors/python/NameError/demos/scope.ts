function read(line: string): [string, number] {
  const [name = '', age] = line.split(';'); // (1)
  return [name, Number(age)]; // (2)
}

const [name, years] = read('Ana;31'); // (3)
console.log(name, years);
