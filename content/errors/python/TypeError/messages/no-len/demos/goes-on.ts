const reply = JSON.parse('{ "pin": 4821 }') as { pin: string };
console.log(reply.pin.length);
