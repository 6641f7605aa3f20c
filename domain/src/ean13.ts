/**
 * The check digit of an EAN-13 by its first twelve digits (GS1 General Specifications, 7.9.1): digits weigh 1 and 3 in
 * turn, and the check digit fills their sum up to a multiple of ten.
 *
 * @throws RangeError for anything but twelve digits.
 */
export function ean13CheckDigit(twelveDigits: string): number {
  if (!/^\d{12}$/.test(twelveDigits)) throw new RangeError("a check digit is reckoned from twelve digits");
  const weighted = Array.from(twelveDigits, (digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 3));
  return (10 - (weighted.reduce((a, b) => a + b, 0) % 10)) % 10;
}
