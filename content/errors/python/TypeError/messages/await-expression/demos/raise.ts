const reply = JSON.parse('{ "rows": {} }') as { rows: AsyncIterable<string> };

for await (const row of reply.rows) console.log(row);
