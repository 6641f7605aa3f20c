/**
 * @param {number[]} numbers at least one
 * @returns {number} the middle one, or the mean of the two in the middle
 */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {number[]} sorted ascending, at least one
 * @param {number} percent 0 to 100
 * @returns {number} the smallest value that this share of all does not exceed (nearest rank)
 */
export function percentile(sorted, percent) {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}
