import type { CertificateType } from "@lapak-lebak/domain/certificates";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { CERTIFICATION_MODULE } from "../../src/modules/certification";
import type CertificationModuleService from "../../src/modules/certification/service";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order";
import type SellerOrderModuleService from "../../src/modules/seller-order/service";
import type { NewSellerOrder } from "../../src/modules/seller-order/service";
import { TRANSFER_MODULE } from "../../src/modules/transfer";
import type TransferModuleService from "../../src/modules/transfer/service";

jest.setTimeout(120_000);

const NOW = new Date("2026-06-01T03:00:00Z");
const VERIFIER = { by: "verifier" as const, actor: "user_ratna", now: NOW };

medusaIntegrationTestRunner({
  testSuite: ({ getContainer }) => {
    const sellers = () => getContainer().resolve<SellerModuleService>(SELLER_MODULE);
    const certification = () => getContainer().resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const sellerOrders = () => getContainer().resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const transfers = () => getContainer().resolve<TransferModuleService>(TRANSFER_MODULE);

    describe("businesses", () => {
      const emping = {
        handle: "emping-bu-icih",
        name: "Emping Bu Icih",
        kind: "perorangan" as const,
        kecamatan: "warunggunung",
        village: "Baros",
        street: "Jl. Raya 1",
        phone: "0812-0000-0001",
      };
      const register = async () => {
        const [seller] = await sellers().registerSellers([emping]);
        return seller?.id ?? "";
      };

      it("begin as drafts", async () => {
        const [seller] = await sellers().registerSellers([emping]);
        expect(seller).toMatchObject({ handle: "emping-bu-icih", status: "draft", nib: null });
      });

      it("cannot lie in a kecamatan that Lebak does not have", async () => {
        await expect(sellers().registerSellers([{ ...emping, kecamatan: "bandung" }])).rejects.toMatchObject({
          code: "unknown_kecamatan",
        });
      });

      it("cannot have a malformed NIB, a second handle alike, or a handle that is no address", async () => {
        await expect(sellers().registerSellers([{ ...emping, nib: "123" }])).rejects.toMatchObject({
          code: "malformed_nib",
        });
        await register();
        await expect(sellers().registerSellers([emping])).rejects.toThrow(/handle/);
        await expect(sellers().registerSellers([{ ...emping, handle: "Emping Bu" }])).rejects.toThrow(
          /handle/,
        );
      });

      it("are admitted by staff alone, and only after they have applied", async () => {
        const id = await register();
        const admit = { id, to: "admitted" as const, by: "staff" as const, now: NOW };
        await expect(sellers().changeSellerStatus(admit)).rejects.toMatchObject({
          code: "seller_transition_refused",
        });
        await sellers().changeSellerStatus({ id, to: "submitted", by: "seller", now: NOW });
        await expect(sellers().changeSellerStatus({ ...admit, by: "seller" })).rejects.toMatchObject({
          code: "seller_transition_refused",
        });
        const { seller, step } = await sellers().changeSellerStatus(admit);
        expect([step.from, seller.status, seller.admitted_at]).toEqual(["submitted", "admitted", NOW]);
      });

      it("that nobody knows are said to be unknown", async () => {
        const change = { id: "sel_nobody", to: "submitted" as const, by: "seller" as const, now: NOW };
        await expect(sellers().changeSellerStatus(change)).rejects.toMatchObject({
          code: "seller_not_found",
        });
      });
    });

    describe("certificates", () => {
      const claim = async (over: { type?: CertificateType; number?: string } = {}) => {
        const [row] = await certification().submitCertificates(
          [
            {
              type: "pirt",
              number: " p-irt 2143602011101–29 ",
              valid_from: new Date("2024-06-01T00:00:00+07:00"),
              ...over,
            },
          ],
          { by: "seller", actor: "selmem_icih", now: NOW },
        );
        return row?.id ?? "";
      };

      it("are recorded as they were written, with the number's one way of writing beside", async () => {
        const row = await certification().retrieveCertificate(await claim(), { relations: ["events"] });
        expect(row).toMatchObject({
          status: "submitted",
          number: " p-irt 2143602011101–29 ",
          normalised_number: "2143602011101-29",
          events: [expect.objectContaining({ from_status: null, to_status: "submitted", by: "seller" })],
        });
      });

      it("are verified by a verifier, who stands in them, with the end that the rule of the kind gives", async () => {
        const id = await claim();
        await certification().decideCertificate({ id, to: "verified", ...VERIFIER });
        const row = await certification().retrieveCertificate(id, { relations: ["events"] });
        expect(row).toMatchObject({ status: "verified", verified_at: NOW, verified_by: "user_ratna" });
        expect(row.valid_until).toEqual(new Date("2029-06-01T00:00:00+07:00"));
        expect(row.events).toHaveLength(2);
      });

      it("cannot be verified by their holder, with a malformed number, or without any date", async () => {
        const decide = async (id: string, by: "seller" | "verifier" = "verifier") =>
          await certification().decideCertificate({ id, to: "verified", ...VERIFIER, by });
        await expect(decide(await claim(), "seller")).rejects.toMatchObject({
          code: "certificate_transition_refused",
        });
        await expect(decide(await claim({ number: "P-IRT 12" }))).rejects.toMatchObject({
          code: "certificate_number_malformed",
        });
        const [undated] = await certification().submitCertificates(
          [{ type: "pirt", number: "2143602011101-29" }],
          VERIFIER,
        );
        await expect(decide(undated?.id ?? "")).rejects.toMatchObject({
          code: "certificate_validity_unknown",
        });
      });

      it("are rejected and revoked with a reason, or not at all", async () => {
        const id = await claim();
        const reject = { id, to: "rejected" as const, ...VERIFIER };
        await expect(certification().decideCertificate({ ...reject, reason: " " })).rejects.toMatchObject({
          code: "certificate_reason_missing",
        });
        const { certificate } = await certification().decideCertificate({ ...reject, reason: "Foto buram." });
        expect(certificate).toMatchObject({ status: "rejected", reason: "Foto buram." });
      });

      it("are decided once, however many verifiers press at the same moment", async () => {
        const id = await claim();
        const outcomes = await Promise.allSettled(
          Array.from({ length: 5 }, () =>
            certification().decideCertificate({ id, to: "verified", ...VERIFIER }),
          ),
        );
        expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
        const { events } = await certification().retrieveCertificate(id, { relations: ["events"] });
        expect(events).toHaveLength(2);
      });

      it("are not decided by whoever saw them before somebody else decided", async () => {
        const id = await claim();
        const expected_status = "submitted" as const;
        const reject = {
          id,
          to: "rejected" as const,
          reasons: ["photo_unclear"],
          expected_status,
          ...VERIFIER,
        };
        const { certificate } = await certification().decideCertificate({ ...reject, method: "lookup" });
        expect(certificate.reasons).toEqual(["photo_unclear"]);
        await expect(
          certification().decideCertificate({ id, to: "verified", expected_status, ...VERIFIER }),
        ).rejects.toMatchObject({ code: "already_decided", type: "conflict" });
        expect(
          await certification().listCertificateEvents({ certificate_id: id, to_status: "rejected" }),
        ).toEqual([expect.objectContaining({ method: "lookup", reasons: ["photo_unclear"] })]);
      });

      it("take the end that the verifier reads on the paper, unless it has passed", async () => {
        const [undated] = await certification().submitCertificates(
          [{ type: "pirt", number: "2143602011101-29" }],
          VERIFIER,
        );
        const verify = (valid_until: Date) =>
          certification().decideCertificate({
            id: undated?.id ?? "",
            to: "verified",
            valid_until,
            ...VERIFIER,
          });
        await expect(verify(new Date("2026-05-31T16:59:59.999Z"))).rejects.toMatchObject({
          code: "certificate_ended",
        });
        const { certificate } = await verify(new Date("2029-05-31T16:59:59.999Z"));
        expect(certificate.valid_until).toEqual(new Date("2029-05-31T16:59:59.999Z"));
      });

      it("with the same number are found, however it was written", async () => {
        const ids = [await claim(), await claim({ number: "2143602011101-29" })];
        await claim({ number: "2063602010123-29" });
        const alike = await certification().certificatesWithNumber("pirt", "2143602011101-29");
        expect(alike.map(({ id }) => id).sort()).toEqual(ids.sort());
        expect(await certification().certificatesWithNumber("halal", "2143602011101-29")).toEqual([]);
      });

      it("have each reminder noted once, also when two ask at once", async () => {
        const certificate_id = await claim();
        const note = (days: 90 | 30) => certification().noteReminder({ certificate_id, days, now: NOW });
        const outcomes = await Promise.all([note(90), note(90), note(90)]);
        expect(outcomes.filter(Boolean)).toHaveLength(1);
        expect([await note(30), await note(30)]).toEqual([true, false]);
      });

      it("are replaced once", async () => {
        const replaces = await claim();
        const mend = async () =>
          await certification().submitCertificates(
            [{ type: "pirt", number: "2143602011101-29", replaces }],
            VERIFIER,
          );
        await mend();
        await expect(mend()).rejects.toThrow(/replaces/);
      });

      it("have a history that nobody rewrites", () => {
        expect(() => certification().updateCertificateEvents({ id: "x" })).toThrow(/only added to/);
        expect(() => certification().deleteCertificateEvents(["x"])).toThrow(/only added to/);
      });

      it("of an older file are carried over once, by steps that the table permits", async () => {
        const old = {
          id: "cert_old",
          type: "halal" as const,
          number: "ID36110001120010926",
          history: [
            { to: "submitted" as const, by: "seller" as const, actor: "arsip", at: new Date("2025-01-01") },
            { to: "verified" as const, by: "verifier" as const, actor: "arsip", at: new Date("2025-01-09") },
          ],
        };
        expect(await certification().carryOverCertificates([old])).toEqual(["cert_old"]);
        expect(await certification().carryOverCertificates([old])).toEqual([]);
        expect(await certification().listCertificateEvents({ certificate_id: "cert_old" })).toHaveLength(2);

        const impossible = { ...old, id: "cert_odd", history: [...old.history].reverse() };
        await expect(certification().carryOverCertificates([impossible])).rejects.toMatchObject({
          code: "certificate_transition_refused",
        });
        expect(await certification().listCertificates({ id: "cert_odd" })).toEqual([]);
      });
    });

    describe("parts of an order", () => {
      const part = (seller_id: string): NewSellerOrder => ({
        order_id: "order_1",
        seller_id,
        currency: "IDR",
        status: "awaiting_payment",
        shipping_method_id: "sm_1",
        service: "courier-home",
        shipping_total: 12_000,
        items: [
          { line_item_id: `${seller_id}_a`, quantity: 2, unit_price: 15_000, total: 30_000 },
          { line_item_id: `${seller_id}_b`, quantity: 1, unit_price: 4500, total: 4500 },
        ],
      });
      const stored = async () =>
        await sellerOrders().listSellerOrders({ order_id: "order_1" }, { relations: ["items", "events"] });

      it("are made once, however often and at once the order is split", async () => {
        await Promise.all(
          Array.from({ length: 4 }, () =>
            sellerOrders().ensureSellerOrders([part("sel_a"), part("sel_b")], NOW),
          ),
        );
        const parts = await stored();
        expect(parts.map(({ seller_id }) => seller_id).sort()).toEqual(["sel_a", "sel_b"]);
        expect(parts.map(({ items, events }) => [items.length, events.length])).toEqual([
          [2, 1],
          [2, 1],
        ]);
      });

      it("add up what the items cost and the parcel", async () => {
        await sellerOrders().ensureSellerOrders([part("sel_a")], NOW);
        const [row] = await stored();
        expect([row?.items_total, row?.total]).toEqual([34_500, 46_500]);
      });

      it("move by the table, with the tracking number and a line in their history", async () => {
        await sellerOrders().ensureSellerOrders([part("sel_a")], NOW);
        const id = (await stored())[0]?.id ?? "";
        const move = async (to: "new" | "packed" | "shipped", by: "system" | "seller") =>
          await sellerOrders().changeSellerOrderStatus({ id, to, by, now: NOW, tracking_number: "JP123" });
        await expect(move("shipped", "seller")).rejects.toMatchObject({
          code: "seller_order_transition_refused",
        });
        await move("new", "system");
        await move("packed", "seller");
        await move("shipped", "seller");
        const [row] = await stored();
        expect(row).toMatchObject({ status: "shipped", tracking_number: "JP123" });
        expect(row?.events).toHaveLength(4);
      });
    });

    describe("transfers", () => {
      const expected = (order_id: string, currency: "IDR" | "USD" = "IDR") => ({
        order_id,
        payment_session_id: null,
        currency,
        base_amount: 46_500,
        expires_at: new Date("2026-06-02T03:00:00Z"),
      });

      it("of the same total all have different amounts, even when they are opened at once", async () => {
        const opened = await Promise.all(
          Array.from({ length: 25 }, (_, n) => transfers().openTransfer(expected(`order_${n}`))),
        );
        const amounts = opened.map(({ amount }) => amount);
        expect(new Set(amounts).size).toBe(25);
        for (const amount of amounts) {
          expect(amount).toBeGreaterThan(46_500);
          expect(amount).toBeLessThan(47_500);
        }
      });

      it("never ask for an amount that a transfer of another total waits for", async () => {
        const { amount } = await transfers().openTransfer(expected("order_1"));
        const others = await Promise.all(
          Array.from({ length: 30 }, (_, n) =>
            transfers().openTransfer({ ...expected(`other_${n}`), base_amount: 46_499 }),
          ),
        );
        expect(others.map((other) => other.amount)).not.toContain(amount);
      });

      it("abroad ask for the total itself, and differ by their code", async () => {
        const opened = await Promise.all(
          Array.from({ length: 5 }, (_, n) => transfers().openTransfer(expected(`order_${n}`, "USD"))),
        );
        expect(opened.map(({ amount }) => amount)).toEqual(Array(5).fill(46_500));
        expect(new Set(opened.map(({ unique_code }) => unique_code)).size).toBe(5);
      });

      it("are one an order: opening it again changes nothing", async () => {
        const [first, second] = await Promise.all([
          transfers().openTransfer(expected("order_1")),
          transfers().openTransfer(expected("order_1")),
        ]);
        expect(first.id).toBe(second.id);
      });

      it("are settled once, by whoever comes first", async () => {
        const { id } = await transfers().openTransfer(expected("order_1"));
        const outcomes = await Promise.allSettled([
          transfers().settleTransfer({ id, to: "confirmed", confirmed_by: "user_ratna", now: NOW }),
          transfers().settleTransfer({ id, to: "expired", now: NOW }),
        ]);
        expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      });

      it("free their code once nobody waits for them", async () => {
        const opened = await transfers().openTransfer(expected("order_1"));
        await transfers().settleTransfer({ id: opened.id, to: "expired", now: NOW });
        await transfers().createTransfers({
          ...expected("order_2"),
          unique_code: opened.unique_code,
          amount: opened.amount,
        });
        expect(await transfers().listTransfers({ amount: opened.amount })).toHaveLength(2);
      });
    });
  },
});
