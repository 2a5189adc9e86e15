const loadCount = () => 3;

console.log(await loadCount());
