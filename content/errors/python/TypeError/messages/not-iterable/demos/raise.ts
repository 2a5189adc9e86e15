interface Reply {
  items: string[];
}

const reply = JSON.parse('{ "items": { "first": "pen" } }') as Reply;
for (const item of reply.items) console.log(item);
