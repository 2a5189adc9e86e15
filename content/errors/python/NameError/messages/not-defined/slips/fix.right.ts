const colors = new Map([['red', '#f00'], ['green', '#0f0']]);
console.log(colors.get('red'));
