import fc from 'fast-check';
import { FIXED_SEED, FRESH_SEED } from './hostile/seeds.ts';
import { IS_FRESH } from './runs.ts';

// A property that fails prints its seed.
const seed = IS_FRESH ? FRESH_SEED : FIXED_SEED;
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
