import { defineConfig } from "@medusajs/framework/utils";
import { indonesianByDefault } from "./src/console-language";
import { queuesFirst } from "./src/console-start";
import { SELLER_PASSWORD_PROVIDER } from "./src/provider-ids";
import { settings } from "./src/settings";
import { saveWorkflowsInTurn } from "./src/workflow-engine/save-in-turn";

process.env.MEDUSA_DISABLE_TELEMETRY ??= "1";
saveWorkflowsInTurn();

const { databaseUrl, workerMode, backendUrl, shopUrl, jwtSecret, cookieSecret, insecureCookies, ...rest } =
  settings();

export default defineConfig({
  projectConfig: {
    databaseUrl,
    workerMode,
    http: {
      storeCors: shopUrl,
      adminCors: backendUrl,
      authCors: `${shopUrl},${backendUrl}`,
      jwtSecret,
      cookieSecret,
    },
    cookieOptions: { sameSite: "lax", secure: rest.production && !insecureCookies, httpOnly: true },
  },
  admin: { path: "/app", backendUrl: "/", vite: () => ({ plugins: [indonesianByDefault(), queuesFirst()] }) },
  featureFlags: { translation: true, caching: true },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "@medusajs/medusa/caching", options: { in_memory: { enable: true, ttl: 60 } } },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/search-postgres",
            id: "postgres",
            options: { language: "indonesian" },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
          { resolve: "./src/providers/auth-seller", id: SELLER_PASSWORD_PROVIDER },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [{ resolve: "./src/providers/payment-transfer", id: "transfer" }] },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: { providers: [{ resolve: "./src/providers/fulfillment-courier", id: "courier" }] },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "./src/providers/notification-smtp",
            id: "smtp",
            options: {
              channels: ["email"],
              smtp_url: rest.smtpUrl,
              from: rest.mailFrom,
              outbox_dir: rest.outboxDir,
            },
          },
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "feed",
            options: { name: "Feed of the agency console", channels: ["feed"] },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: { upload_dir: rest.uploadsDir, backend_url: `${backendUrl}/static` },
          },
        ],
      },
    },
    { resolve: "./src/modules/installation" },
    { resolve: "./src/modules/seller" },
    { resolve: "./src/modules/certification" },
    { resolve: "./src/modules/registry" },
    { resolve: "./src/modules/curation" },
    { resolve: "./src/modules/claims" },
    { resolve: "./src/modules/seller-order" },
    { resolve: "./src/modules/transfer" },
    { resolve: "./src/modules/order-link" },
    { resolve: "./src/modules/private-file" },
    { resolve: "./src/modules/notice" },
    { resolve: "./src/modules/listing-view" },
    { resolve: "./src/modules/staff" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/picture" },
  ],
});
