// Before `npm pack`: bundles the command line and its content into packed/, which is all that the package holds beside bin/.
import { buildPackage } from './pack/build.ts';

await buildPackage('packed');
