/**
 * Weights of {@link SIGNS}, in their order, and the constant: logistic regression on sentences that people graded
 * (`bench -- timeline-fit`).
 */
export const WEIGHTS: readonly number[] = [
  1.042, 1.848, 0.711, 0.115, -0.523, 0.319, 0.429, 0.486, 0.765, 1.581, -0.111, 0.19, -0.646,
  -0.529, 0.485, -0.68, -0.745,
];
export const CONSTANT = -4.621;
