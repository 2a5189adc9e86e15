const errors = JSON.parse('{}') as { PaymentError: typeof Error };

try {
  console.log(new Error('card refused') instanceof errors.PaymentError);
} catch (error) {
  console.log(String(error));
}
