type Status = 'open' | 'closed';

const status: Status = 'Closed';
console.log(status);
