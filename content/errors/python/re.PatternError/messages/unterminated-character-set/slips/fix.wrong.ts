const lines = ['[ERROR] disk full', '[INFO] started', '[ERROR] no route'];
const level = new RegExp('^[ERROR');
for (const line of lines) {
  if (level.test(line)) console.log(line);
}
