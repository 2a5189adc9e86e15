const attempts: (() => void)[] = [
  () => {
    const total = 0;
    total = 5;
  },
  () => {
    const users = JSON.parse('{}') as { ana: { age: number } };
    users.ana.age = 31;
  },
  () => {
    const name = 'ana';
    name[0] = 'A';
  },
];

for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(String(error));
  }
}
