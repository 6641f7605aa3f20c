import assert from "node:assert/strict";
import { createServer } from "node:net";
import { test } from "node:test";
import { freePort, portIsFree } from "./ports.mjs";

const freeFrom = (port) => async (candidate) => candidate >= port;

test("takes the wanted port when it is free", async () => {
  assert.equal(await freePort(8000, { isFree: freeFrom(0) }), 8000);
});

test("takes the next free port when it is busy", async () => {
  assert.equal(await freePort(8000, { isFree: freeFrom(8003) }), 8003);
});

test("does not give one port to two services", async () => {
  assert.equal(await freePort(8000, { taken: [8000, 8001], isFree: freeFrom(0) }), 8002);
});

test("says so when none is free", async () => {
  await assert.rejects(freePort(8000, { isFree: async () => false }), /No port from 8000 to 8049 is free/);
});

test("sees a port that a server listens on", async () => {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  assert.equal(await portIsFree(port), false);
  await new Promise((done) => server.close(done));
  assert.equal(await portIsFree(port), true);
});
