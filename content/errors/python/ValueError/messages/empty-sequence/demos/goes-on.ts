const grades = [9.5, 7.0];
const passed = grades.filter((grade) => grade > 10);
console.log(Math.max(...passed));
