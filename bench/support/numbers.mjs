const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

/** The number below which a share of the numbers lies. */
export const at = (numbers, share) => sorted(numbers)[Math.floor((numbers.length - 1) * share)];

export const median = (numbers) => at(numbers, 0.5);

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Median with lowest and highest. */
export const range = (numbers, digits = 0) =>
  `${median(numbers).toFixed(digits)} (${at(numbers, 0).toFixed(digits)}–${at(numbers, 1).toFixed(digits)})`;
