const items = ['1) milk', '2) bread', '10) salt'];
for (const item of items) {
  console.log(item.replace(/[0-9]+\) /, ''));
}
