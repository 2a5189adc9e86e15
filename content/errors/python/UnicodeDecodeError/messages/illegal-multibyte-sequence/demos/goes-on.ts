const bytes = new TextEncoder().encode('5 €');
console.log(new TextDecoder('gbk').decode(bytes));
