const source = "import fs from 'node:fs';";
eval(source);
