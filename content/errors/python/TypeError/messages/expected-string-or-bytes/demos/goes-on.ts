const reply = JSON.parse('{}') as { phone: string };
console.log(/[a-z]+/.test(reply.phone));
