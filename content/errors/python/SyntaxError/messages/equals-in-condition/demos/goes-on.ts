let status = 'open';

if ((status = 'paid')) console.log(status);
