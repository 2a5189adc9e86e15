const text = '{"title": "The "big" sale", "price": 9}';
const offer: unknown = JSON.parse(text);
console.log(offer);
