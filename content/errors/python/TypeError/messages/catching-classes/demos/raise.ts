const errors = { PaymentError: JSON.parse('{}') as typeof Error };

try {
  throw new Error('card refused');
} catch (error) {
  console.log(error instanceof errors.PaymentError);
}
