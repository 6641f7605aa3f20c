import assert from "node:assert/strict";
import { test } from "node:test";
import { stackEnvironment } from "./stack-environment.mjs";

const installation = (env = {}, more = {}) => ({
  env,
  dataDir: "/srv/lapak/.data",
  demonstration: true,
  databaseUrl: "postgres://lapak@127.0.0.1:5500/lapak",
  secrets: { JWT_SECRET: "a", COOKIE_SECRET: "b", STOREFRONT_SECRET: "c" },
  ports: { shop: 8001, backend: 9002 },
  ...more,
});

test("addresses follow from the ports that were free", () => {
  const env = stackEnvironment(installation());
  assert.equal(env.SHOP_URL, "http://localhost:8001");
  assert.equal(env.BACKEND_URL, "http://localhost:9002");
  assert.equal(env.SHOP_PORT, "8001");
});

test("public addresses that are set stay", () => {
  const env = stackEnvironment(installation({ SHOP_URL: "https://lapak.example.id" }));
  assert.equal(env.SHOP_URL, "https://lapak.example.id");
});

test("cookies go over plain http only where both addresses are plain", () => {
  assert.equal(stackEnvironment(installation()).INSECURE_COOKIES, "true");
  const secure = { SHOP_URL: "https://lapak.example.id", BACKEND_URL: "https://dinas.example.id" };
  assert.equal(stackEnvironment(installation(secure)).INSECURE_COOKIES, "false");
  assert.equal(stackEnvironment(installation({ INSECURE_COOKIES: "false" })).INSECURE_COOKIES, "false");
});

test("folders lie in the data folder unless they are set", () => {
  const env = stackEnvironment(installation({ PICTURES_DIR: "/srv/pictures" }));
  assert.equal(env.PICTURES_DIR, "/srv/pictures");
  assert.equal(env.OUTBOX_DIR, "/srv/lapak/.data/outbox");
});

test("what is served is always a production build, and says whether it is a demonstration", () => {
  assert.equal(stackEnvironment(installation({ NODE_ENV: "development" })).NODE_ENV, "production");
  assert.equal(stackEnvironment(installation({}, { demonstration: false })).DEMONSTRATION, "false");
});
