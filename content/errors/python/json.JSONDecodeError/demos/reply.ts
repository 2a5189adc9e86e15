type Reply = [status: number, contentType: string, body: string];

function parse(...[status, contentType, body]: Reply): unknown {
  if (status !== 200 || !contentType.includes('json')) {
    throw new Error(`HTTP ${status} ${contentType}: ${body.slice(0, 20)}`); // (1)
  }
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new Error(`broken JSON: ${body.slice(0, 20)}`, { cause }); // (2)
  }
}

const replies: Reply[] = [
  [200, 'application/json', '{"total": 3}'],
  [502, 'text/html', '<html>Bad Gateway</html>'],
  [200, 'application/json', '{"total": '],
];
for (const reply of replies) {
  try {
    console.log(parse(...reply));
  } catch (error) {
    console.log((error as Error).message);
  }
}
