const prices = [2.5, 4].filter((price) => price > 10);

console.log(prices.reduce((total, price) => total + price));
