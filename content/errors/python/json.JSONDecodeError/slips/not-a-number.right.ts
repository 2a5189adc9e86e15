const fromPython = '{"ratio": null}';
const report = JSON.parse(fromPython) as { ratio: number | null };
console.log(report.ratio);
