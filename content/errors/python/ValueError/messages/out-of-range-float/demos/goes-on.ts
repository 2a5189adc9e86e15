console.log(JSON.stringify(NaN));
