const reply = JSON.parse('{ "user": null }') as { user: Record<string, string> };

for (const [name, value] of Object.entries(reply.user)) console.log(name, value);
