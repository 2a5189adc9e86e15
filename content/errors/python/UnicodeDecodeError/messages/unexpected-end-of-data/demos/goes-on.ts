const data = new TextEncoder().encode('café com leite');
console.log(new TextDecoder().decode(data.subarray(0, 4)));
