import fc from 'fast-check';
import { FIXED_SEED } from './hostile/seeds.ts';
import { IS_FRESH } from './runs.ts';

// A property that fails prints its seed.
if (!IS_FRESH) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: FIXED_SEED });
