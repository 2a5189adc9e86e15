const prices = new Map([['pen', 2.5]]);
const find = prices.get.bind({} as typeof prices);

console.log(find('pen'));
