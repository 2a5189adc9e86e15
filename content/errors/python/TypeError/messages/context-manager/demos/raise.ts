const prices = { items: JSON.parse('[2.5, 4]') as number[] };

using file = prices as unknown as Disposable & typeof prices;
console.log(file.items);
