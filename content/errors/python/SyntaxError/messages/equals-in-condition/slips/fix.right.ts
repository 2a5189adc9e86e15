const order: string = 'open';

if (order === 'paid') console.log('ship it');
