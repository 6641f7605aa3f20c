import { describe, expect, it } from "vitest";
import { ourRoutes } from "../../../integration-tests/builders/our-routes";
import { requirementOf } from "./staff-routes";

const needs = (method: string, path: string, query: Record<string, unknown> = {}) =>
  requirementOf({ method, path, query });

describe("the table of routes under /admin", () => {
  it("lists every route of ours, none of them open to everybody or under core's permissions", () => {
    const routes = ourRoutes("admin");
    expect(routes.length).toBeGreaterThan(4);
    for (const route of routes) {
      const [method = "", path = ""] = route.replaceAll(/\[[^\]]+\]/g, "id_1").split(" ");
      const requirement = needs(method, path);
      expect([method, path, requirement]).toEqual([
        method,
        path,
        expect.stringMatching(/^(staff|[a-z]+\.[a-z]+)$/),
      ]);
      expect(requirement).not.toMatch(/^core\./);
    }
  });

  it("closes what it does not list, however the address is written", () => {
    for (const path of [
      ...["/admin", "/admin/nothing", "/admin/agency", "/admin/agency/secrets", "/admin/rbac/roles"],
      ...["/admin//products", "/admin/productsx", "/admin/Products", "/admin/agency/businesses/a/b"],
      ...["/admin/users", "/admin/%70roducts", "/admin/agency/files/../audit"],
    ]) {
      expect([path, needs("POST", path)]).toEqual([path, undefined]);
    }
    expect(needs("DELETE", "/admin/users/user_1")).toBeUndefined();
    expect(needs("POST", "/admin/invites")).toBeUndefined();
    expect(needs("PUT", "/admin/agency/claims")).toBeUndefined();
  });

  it("asks for no sign-in where an invitation is accepted, and nowhere that tells anything", () => {
    expect(needs("POST", "/admin/invites/accept")).toBe("anybody");
    expect(needs("GET", "/admin/invites")).toBe("staff.manage");
  });

  it("lets everybody see the console's frame, and only when the last notification came", () => {
    expect(needs("GET", "/admin/users/me")).toBe("staff");
    expect(needs("GET", "/admin/stores", { limit: "1" })).toBe("staff");
    expect(needs("GET", "/admin/notifications", { fields: "created_at" })).toBe("staff");
    expect(needs("GET", "/admin/notifications", { fields: ["created_at", "data"] })).toBe("core.read");
    expect(needs("GET", "/admin/users/user_1")).toBe("staff.manage");
    expect(needs("POST", "/admin/users/user_1")).toBe("oneself");
    expect(needs("POST", "/admin/users/user_1/reset-password")).toBeUndefined();
  });

  it("keeps reading and changing apart in core's folders, and keys for administrators", () => {
    expect(needs("GET", "/admin/products/prod_1/variants")).toBe("core.read");
    expect(needs("HEAD", "/admin/products")).toBe("core.read");
    expect(needs("POST", "/admin/products/prod_1")).toBe("core.manage");
    expect(needs("DELETE", "/admin/products/prod_1")).toBe("core.manage");
    expect(needs("GET", "/admin/orders/order_1")).toBe("orders.read");
    expect(needs("POST", "/admin/orders/order_1/cancel")).toBe("core.manage");
    expect(needs("GET", "/admin/api-keys")).toBe("core.manage");
    expect(needs("GET", "/admin/workflows-executions")).toBe("core.manage");
  });
});
