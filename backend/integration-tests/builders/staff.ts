import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils";

/** Makes a user of the agency console and answers their id and the header that says who they are. */
export async function staffMember(
  container: MedusaContainer,
): Promise<{ id: string; headers: { authorization: string } }> {
  const user = await container
    .resolve(Modules.USER)
    .createUsers({ email: `staff-${Date.now()}@lapak.test`, first_name: "Petugas" });
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const token = generateJwtToken(
    { actor_id: user.id, actor_type: "user", auth_identity_id: "", app_metadata: { user_id: user.id } },
    { secret: http.jwtSecret, expiresIn: "1h" },
  );
  return { id: user.id, headers: { authorization: `Bearer ${token}` } };
}
