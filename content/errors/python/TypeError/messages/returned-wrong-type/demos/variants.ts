class Price {
  amount = 2.5;
}

class SalePrice extends Price {
  constructor() {
    super();
    return 2.5;
  }
}

try {
  console.log(new SalePrice());
} catch (error) {
  console.log(String(error));
}
