import { FRESH_SEED } from '../hostile/seeds.ts';
import { fuzz } from './fuzz.ts';

fuzz('a fresh seed', FRESH_SEED);
