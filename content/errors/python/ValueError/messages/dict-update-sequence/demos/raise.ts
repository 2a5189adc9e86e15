const rows = JSON.parse('["theme=dark", "size=14"]') as [string, string][];
const settings = Object.fromEntries(rows);
console.log(settings);
