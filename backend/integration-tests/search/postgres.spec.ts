import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import "../builders/quiet-settings";
import { bodyOf } from "../builders/api-client";
import { openShop, type Ask } from "../builders/shop";
import { describeListingSearch, searchedGoods, type SearchAnswer } from "./listing-search.contract";

jest.setTimeout(180_000);

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    describe("searching through Postgres", () => {
      let ask: Ask;
      beforeAll(async () => {
        ({ ask } = await openShop(getContainer(), api as AxiosInstance, searchedGoods));
      });

      describeListingSearch(async (parameters, market) =>
        bodyOf(await ask<SearchAnswer>("/store/listings", parameters, market)),
      );
    });
  },
});
