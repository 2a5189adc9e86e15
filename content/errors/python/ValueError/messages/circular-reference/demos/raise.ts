const team = { name: 'Blue', players: [] as object[] };
team.players.push({ name: 'Ana', team });
console.log(JSON.stringify(team));
