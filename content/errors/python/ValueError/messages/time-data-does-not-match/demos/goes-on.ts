console.log(Date.parse('31/12/1990'));
