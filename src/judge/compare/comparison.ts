export type { Comparison } from '../../model/index.js';
