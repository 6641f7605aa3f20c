import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils";
import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceContext,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { toMajor } from "@lapak-lebak/domain/money";
import { COURIER_SERVICES, courierServiceOf, type CourierService } from "./courier-service";
import { quoteParcel } from "./quote-parcel";

/**
 * Prices parcels by the domain's tariff. Each seller has a shipping profile and shipping options of its own, and core
 * hands over only the items of the option's profile: so one call prices one seller's parcel.
 */
export default class CourierFulfillmentProvider extends AbstractFulfillmentProviderService {
  static override identifier = "courier";

  // Explicit and public, so that the type which the build derives does not depend on the base class's constructor.
  public constructor() {
    super();
  }

  override getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return Promise.resolve(COURIER_SERVICES.map((service) => ({ id: service, service })));
  }

  override validateOption(data: Record<string, unknown>): Promise<boolean> {
    return Promise.resolve(courierServiceOf(data) !== undefined);
  }

  override canCalculate(option: { data?: unknown }): Promise<boolean> {
    return Promise.resolve(courierServiceOf(option.data) !== undefined);
  }

  /**
   * The parcel's price in the cart's currency, tax included.
   *
   * @throws MedusaError as {@link quoteParcel} does.
   */
  // eslint-disable-next-line @typescript-eslint/require-await -- refusals must be rejections, as callers handle those
  override async calculatePrice(
    optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: CalculateShippingOptionPriceContext,
  ): Promise<CalculatedShippingOptionPrice> {
    const { price } = quoteParcel({
      service: requireService(optionData),
      items: context.items as Parameters<typeof quoteParcel>[0]["items"],
      address: context.shipping_address,
      currencyCode: String(context.currency_code),
    });
    return { calculated_amount: toMajor(price), is_calculated_price_tax_inclusive: true };
  }

  /** Nothing that a buyer sends along with a method is kept: only the service, from the option. */
  // eslint-disable-next-line @typescript-eslint/require-await -- refusals must be rejections, as callers handle those
  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return { service: requireService(optionData) };
  }

  /** The seller takes the parcel to the counter; there is no courier's system to tell. */
  override createFulfillment(data: Record<string, unknown>): Promise<CreateFulfillmentResult> {
    return Promise.resolve({ data, labels: [] });
  }

  override cancelFulfillment(): Promise<Record<string, unknown>> {
    return Promise.resolve({});
  }

  override createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return Promise.resolve({ data: {}, labels: [] });
  }
}

function requireService(optionData: unknown): CourierService {
  const service = courierServiceOf(optionData);
  if (service) return service;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "The shipping option names no courier service",
    "service_unknown",
  );
}
