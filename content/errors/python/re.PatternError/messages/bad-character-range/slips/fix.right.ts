const phones = ['+55 (11) 5550', '212-5550', 'none'];
for (const phone of phones) {
  console.log(phone, /^[0-9+()-]+$/.test(phone.replaceAll(' ', '')));
}
