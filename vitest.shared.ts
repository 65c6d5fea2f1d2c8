/** Packages of this repository are taken from their sources. */
export const CONDITIONS = ['source', 'module', 'node', 'development|production'];
