const fromPython = '{"ratio": NaN}';
const report = JSON.parse(fromPython) as { ratio: number };
console.log(report.ratio);
