import { authenticate } from "@medusajs/framework/http";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BusinessStatus } from "@lapak-lebak/domain/business";
import { z } from "zod";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { ApiError } from "../errors/api-error";

/** Who asks, as of this very request: read from the database, not from the token. */
export interface SellerContext {
  memberId: string;
  role: "owner" | "helper";
  /** The business that this member acts for: the only one whose things they may touch. */
  sellerId: string;
  status: BusinessStatus;
}

declare module "express-serve-static-core" {
  interface Request {
    sellerContext?: SellerContext;
  }
}

/** What is open without a session: all of it asks for a password or for the token of a link that was sent. */
const OPEN: readonly (readonly [method: string, path: RegExp])[] = [
  ["POST", /^\/seller\/sign-up$/],
  ["POST", /^\/seller\/sign-in$/],
  ["POST", /^\/seller\/password-reset(\/request)?$/],
  ["POST", /^\/seller\/email-verification$/],
  ["GET", /^\/seller\/invitations\/[A-Za-z0-9_-]+$/],
  ["POST", /^\/seller\/invitations\/[A-Za-z0-9_-]+$/],
];

/** Core's check of the token's signature and end; whether that is enough is {@link sellerGate}'s to say. */
export const readSellerToken = authenticate("seller", ["bearer"], { allowUnauthenticated: true });

const sessionToken = z.object({
  actor_id: z.string(),
  app_metadata: z.object({ session_version: z.number().int() }),
});

/**
 * Stands before everything under /seller: finds out who asks. Member and business are read anew each time, so that a
 * removed helper, a changed password or a suspended business counts from the next request on.
 *
 * @throws ApiError 401 `unauthorized` without a valid token, and for one that is older than the member's password
 */
export async function sellerGate(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const path = req.originalUrl.split("?")[0]?.replace(/\/+$/, "") ?? "";
  if (OPEN.some(([method, pattern]) => req.method === method && pattern.test(path))) {
    next();
    return;
  }
  req.sellerContext = await contextOf(req);
  next();
}

async function contextOf(req: MedusaRequest): Promise<SellerContext> {
  const token = sessionToken.safeParse("auth_context" in req ? req.auth_context : undefined).data;
  if (token === undefined) throw unauthorized();
  const [member] = await req.scope.resolve<SellerModuleService>(SELLER_MODULE).listMembers(
    { id: token.actor_id },
    {
      select: ["id", "role", "session_version", "seller.id", "seller.status"],
      relations: ["seller"],
      take: 1,
    },
  );
  if (member?.session_version !== token.app_metadata.session_version) throw unauthorized();
  return {
    memberId: member.id,
    role: member.role,
    sellerId: member.seller.id,
    status: member.seller.status,
  };
}

/** Who asks: for routes behind {@link sellerGate}. @throws ApiError 401 `unauthorized` on a path that is open */
export function sellerOf(req: MedusaRequest): SellerContext {
  if (req.sellerContext === undefined) throw unauthorized();
  return req.sellerContext;
}

/** Who asks, if it is the owner. @throws ApiError 403 `owner_only` */
export function requireOwner(req: MedusaRequest): SellerContext {
  const context = sellerOf(req);
  if (context.role !== "owner") {
    throw new ApiError("forbidden", "owner_only", "Only the owner of the business may do this.");
  }
  return context;
}

const unauthorized = () => new ApiError("unauthorized", "unauthorized", "Sign in first.");
