for (const text of ['3.50', '3,50', '']) {
  console.log(Number(text)); // (4)
}
