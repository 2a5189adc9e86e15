try {
  console.log(Date.prototype.getTime.call('2024-05-31'));
} catch (error) {
  console.log(String(error));
}
