/** Outer measures of a parcel or a packed piece, in centimetres; read to the millimetre. */
export interface Dimensions {
  readonly lengthCm: number;
  readonly widthCm: number;
  readonly heightCm: number;
}

/** Some pieces of one variant, packed to be sent. */
export interface ShippingItem {
  /** Gross weight of one packed piece, in grams. */
  readonly weightGrams: number;
  /** Of one packed piece; null where nobody measured: then only its weight counts. */
  readonly dimensions: Dimensions | null;
  readonly quantity: number;
}

/** Cubic centimetres that couriers at home count as one kilogram. */
export const HOME_DIVISOR = 6000;

/** Cubic centimetres that couriers abroad (EMS, DHL, FedEx) count as one kilogram. */
export const EXPORT_DIVISOR = 5000;

/**
 * The weight that a courier charges for a volume: L x W x H in cm3 divided by the divisor, in kilograms; here in whole
 * grams, rounded up. 40 x 30 x 20 cm is 4,000 g at home.
 *
 * @param divisor cubic centimetres to the kilogram.
 * @throws RangeError for measures or a divisor that are not positive.
 */
export function volumetricGrams(dimensions: Dimensions, divisor: number = HOME_DIVISOR): number {
  return gramsOfVolume(cubicMillimetres(dimensions), divisor);
}

/**
 * The kilograms that a courier charges for one parcel of all the items: the greater of their weight and their
 * volumetric weight, rounded up, at least 1. (Charge = ceil(max(actual kg, cm3 / divisor)), as couriers in Indonesia
 * publish it.)
 *
 * @throws RangeError for a weight, a measure, or a quantity that is negative, not finite, or not whole where it must be.
 */
export function chargeableKg(items: readonly ShippingItem[], divisor: number = HOME_DIVISOR): number {
  let grams = 0;
  let volume = 0;
  for (const { weightGrams, dimensions, quantity } of items) {
    if (!Number.isSafeInteger(quantity) || quantity < 1)
      throw new RangeError(`a quantity cannot be ${quantity}`);
    if (!Number.isFinite(weightGrams) || weightGrams < 0)
      throw new RangeError(`a weight cannot be ${weightGrams} g`);
    grams += weightGrams * quantity;
    if (dimensions) volume += cubicMillimetres(dimensions) * quantity;
  }
  return Math.max(1, Math.ceil(Math.max(grams, gramsOfVolume(volume, divisor)) / 1000));
}

/** In whole millimetres, for 10.1 cm cubed is not exact in doubles and would be rounded up to a kilogram too much. */
function cubicMillimetres({ lengthCm, widthCm, heightCm }: Dimensions): number {
  return millimetres(lengthCm) * millimetres(widthCm) * millimetres(heightCm);
}

function millimetres(cm: number): number {
  if (!Number.isFinite(cm) || cm <= 0) throw new RangeError(`a measure cannot be ${cm} cm`);
  return Math.max(1, Math.round(cm * 10));
}

/** One cm3 is 1000 mm3 and one kg 1000 g, so that the divisor serves for both. */
function gramsOfVolume(mm3: number, divisor: number): number {
  if (!Number.isFinite(divisor) || divisor <= 0) throw new RangeError(`a divisor cannot be ${divisor}`);
  return Math.ceil(mm3 / divisor);
}
