const names = ['Ana', 'Luis', 'Eva'];
for (const name of names) {
  console.log(name.toUpperCase());
}
