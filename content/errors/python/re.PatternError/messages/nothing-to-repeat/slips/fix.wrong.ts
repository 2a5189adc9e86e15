const phones = ['+55 11 5550', '+1 212 5550', '+55 21 5551'];
for (const phone of phones) {
  if (/+55/.test(phone)) console.log(phone);
}
