const reply = { status: 503, body: '<html>Service Unavailable</html>' };

if (reply.status === 200) console.log(JSON.parse(reply.body));
else console.log(`HTTP ${reply.status}: ${reply.body.slice(0, 80)}`);
