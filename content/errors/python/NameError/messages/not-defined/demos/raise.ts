declare const coutn: number;

console.log(coutn);
