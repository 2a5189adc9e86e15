try {
  new Function('"use strict"; return 08;')();
} catch (error) {
  console.log(String(error));
}
new Function('"use strict"; return 0755;')();
