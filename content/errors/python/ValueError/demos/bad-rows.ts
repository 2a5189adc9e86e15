const data = 'day,amount\n2024-02-28,12.50\n2024-02-30,8.00\n2024-03-01,n/a\n';

function parse(line: string): { day: Date; amount: number } {
  const [text = '', value = ''] = line.split(',');
  const [year = NaN, month = NaN, date = NaN] = text.split('-').map(Number);
  const day = new Date(Date.UTC(year, month - 1, date));
  if (day.getUTCDate() !== date) throw new RangeError(`no such day: '${text}'`);
  const amount = Number(value);
  if (Number.isNaN(amount)) throw new RangeError(`not a number: '${value}'`);
  return { day, amount };
}

let total = 0;
const rejected: string[] = [];
for (const [index, line] of data.trim().split('\n').slice(1).entries()) {
  try {
    total += parse(line).amount; // (1) (3)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    rejected.push(`line ${index + 2}: ${error.message}`); // (2)
  }
}

console.log(total);
console.log(rejected.join('\n'));
