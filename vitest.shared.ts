/** Import conditions that resolve the packages of this repository to their sources. */
export const CONDITIONS = ['source', 'module', 'node', 'development|production'];
