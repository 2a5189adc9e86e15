class Circle {
  radius = 2;

  get area() {
    return 3.14 * this.radius ** 2;
  }
}

Object.assign(new Circle(), { area: 20 });
