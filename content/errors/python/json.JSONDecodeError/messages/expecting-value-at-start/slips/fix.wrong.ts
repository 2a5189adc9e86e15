const reply = { status: 503, body: '<html>Service Unavailable</html>' };

console.log(JSON.parse(reply.body));
