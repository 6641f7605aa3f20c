import { money, MoneyError, requireInteger, type Money } from "./amount.js";

/**
 * Divides an amount by weights without losing or making a unit: the parts always add up to the whole. Each part first
 * gets its exact share rounded down; the units left over go, one each, to the parts with the largest remainders, the
 * earlier part first when they tie (largest remainder method).
 *
 * A weight of zero gets nothing. Dividing a debt gives the mirror image of dividing the same credit. Weights may be
 * negative, as those of a discount among an order's lines, as long as they do not cancel out.
 *
 * @param weights whole numbers of any one unit: amounts, grams, pieces, hundredths of a percent.
 * @throws MoneyError `not_an_integer` for a weight that is not a whole number; `nothing_to_allocate` when there is
 * nobody to give to: no weights, or weights that add up to zero (unless the whole is zero too).
 */
export function allocate(whole: Money, weights: readonly number[]): Money[] {
  const exactWeights = weights.map(exactWeight);
  const total = exactWeights.reduce((a, b) => a + b, 0n);
  if (weights.length === 0 || (total === 0n && whole.amount !== 0)) {
    throw new MoneyError("nothing_to_allocate", "the weights give nobody a share");
  }
  if (whole.amount === 0) return weights.map(() => whole);

  const sign = whole.amount < 0 ? -1 : 1;
  const direction = total < 0n ? -1n : 1n;
  const units = BigInt(Math.abs(whole.amount));
  const parts = exactWeights.map((weight) => divideDown(units * weight * direction, total * direction));

  let left = units - parts.reduce((given, part) => given + part.quotient, 0n);
  const byRemainder = [...parts].sort((a, b) => compareBigInts(b.remainder, a.remainder));
  for (const part of byRemainder) {
    if (left === 0n) break;
    part.quotient += 1n;
    left -= 1n;
  }
  return parts.map((part) => money(sign * Number(part.quotient), whole.currency));
}

function exactWeight(weight: number): bigint {
  requireInteger(weight, "a weight");
  return BigInt(weight);
}

/** Division towards minus infinity, by a positive divisor: the remainder is never negative. */
function divideDown(dividend: bigint, divisor: bigint): { quotient: bigint; remainder: bigint } {
  const quotient = dividend / divisor;
  const remainder = dividend % divisor;
  return remainder < 0n
    ? { quotient: quotient - 1n, remainder: remainder + divisor }
    : { quotient, remainder };
}

function compareBigInts(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
