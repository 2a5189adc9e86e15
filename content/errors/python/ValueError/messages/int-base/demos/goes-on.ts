console.log(parseInt('q0Zx', 64));
