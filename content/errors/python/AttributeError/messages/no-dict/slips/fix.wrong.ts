const city = 'Lima' as string & { population?: number };
city.population = 10;
console.log(city, city.population);
