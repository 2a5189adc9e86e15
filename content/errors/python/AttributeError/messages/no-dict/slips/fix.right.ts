const city = { name: 'Lima', population: 10 };
console.log(city.name, city.population);
