class Report {
  rows = [3, 5];

  total() {
    return this.rows.reduce((sum, row) => sum + row, 0);
  }

  text() {
    return `Total: ${total()}`;
  }
}

console.log(new Report().text());
