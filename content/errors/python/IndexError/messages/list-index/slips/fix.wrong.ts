const names = ['Ana', 'Luis', 'Eva'];
for (let i = 0; i <= names.length; i += 1) {
  const name: string = names[i];
  console.log(name.toUpperCase());
}
