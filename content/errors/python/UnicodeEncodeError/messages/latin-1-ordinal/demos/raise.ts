const apiKey = 'sk-4f…9c';
const headers = new Headers({ Authorization: `Bearer ${apiKey}` });
console.log(headers.get('Authorization'));
