import { FIXED_SEED } from '../hostile/seeds.ts';
import { fuzz } from './fuzz.ts';

fuzz('a fixed seed', FIXED_SEED);
