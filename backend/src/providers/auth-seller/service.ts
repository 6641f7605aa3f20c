import { EmailPassAuthService } from "@medusajs/auth-emailpass/dist/services/emailpass";
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityProviderService,
} from "@medusajs/framework/types";
import { SELLER_PASSWORD_PROVIDER } from "../../provider-ids";

/**
 * Passwords of the people who sell, hashed as core hashes those of staff but kept under a name of their own: the same
 * address can belong to an officer and to a seller, and neither can take it from the other. `email` of the input is what
 * a member signs in with, a phone number too.
 */
export default class SellerPasswordProvider extends EmailPassAuthService {
  static override identifier = SELLER_PASSWORD_PROVIDER;
  static override DISPLAY_NAME = "Seller's password";

  /** As core does, but an unknown identifier takes as long as a wrong password: nobody learns who has an account. */
  override async authenticate(
    input: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const { email = "", password = "" } = input.body ?? {};
    const [answer, isKnown] = [
      await super.authenticate(input, identities),
      await identities.retrieve({ entity_id: email }).then(
        () => true,
        () => false,
      ),
    ];
    if (!isKnown) await this.hashPassword(password);
    return answer;
  }
}
