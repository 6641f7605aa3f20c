import { join } from "node:path";
import { build, buildHash, buildTitle } from "../build/builds.mjs";
import { checkSettings } from "../installation/check-settings.mjs";
import { emptyDataFolder } from "../installation/empty-data-folder.mjs";
import { isDemonstration, portSetting } from "../installation/environment.mjs";
import { install } from "../installation/install.mjs";
import { makeDataFolder, ROOT } from "../installation/locations.mjs";
import { preflight } from "../installation/preflight.mjs";
import { installationSecrets } from "../installation/secrets.mjs";
import { startPostgres } from "../postgres/choose-postgres.mjs";
import { recordChildrenIn, stopChildren, stopLeftovers } from "../process/children.mjs";
import { writeJson } from "../process/json-file.mjs";
import { takeLock } from "../process/lock.mjs";
import { drawPictures, loadDemonstration } from "./demonstration.mjs";
import { setUp } from "./set-up.mjs";
import { migrate } from "./migrate.mjs";
import { freePort } from "./ports.mjs";
import { serveBackend, serveStorefront } from "./serve.mjs";
import { stackEnvironment } from "./stack-environment.mjs";

/**
 * One installation with its data folder, from preflight to service. Each step may be repeated and skips what is done.
 */
export class Stack {
  #release;
  #database;

  /**
   * @param {{env: NodeJS.ProcessEnv, dataDir: string, logs: string, dev?: boolean, durable?: boolean,
   *   display: import("../display/stage-display.mjs").StageDisplay}} options `env` as read from process and .env;
   *   `durable: false` for tests
   */
  constructor({ env, dataDir, logs, display, dev = false, durable = true }) {
    this.given = env;
    this.dataDir = dataDir;
    this.logs = logs;
    this.display = display;
    this.dev = dev;
    this.durable = durable;
    this.demonstration = isDemonstration(env);
  }

  /**
   * Checks the machine, takes the data folder for this process and stops what a killed start left running.
   * @param {{fresh?: boolean}} [options] `fresh` empties the data folder, for tests
   */
  async claim({ fresh = false } = {}) {
    await this.display.stage("Check the machine", async (stage) => {
      preflight(this.dataDir);
      this.#release = takeLock(join(this.dataDir, "start.lock"), `the data folder ${this.dataDir}`);
      const left = await stopLeftovers(this.dataDir);
      if (fresh) await emptyDataFolder(this.dataDir);
      makeDataFolder(this.dataDir);
      recordChildrenIn(this.dataDir);
      this.secrets = installationSecrets({
        env: this.given,
        dataDir: this.dataDir,
        demonstration: this.demonstration,
      });
      if (left.length > 0)
        stage.note(`Stopped what an interrupted start had left running: ${left.join(", ")}.`);
    });
  }

  /** Installs the locked packages. */
  async install() {
    await this.display.stage("Install packages", (stage) =>
      install({ env: this.given, logs: this.logs, stage }),
    );
  }

  /** Starts or finds the database and settles ports and the whole environment. */
  async startDatabase() {
    this.#database = await this.display.stage("Start Postgres", (stage) =>
      startPostgres({
        env: this.given,
        dataDir: this.dataDir,
        logs: this.logs,
        durable: this.durable,
        stage,
      }),
    );
    await this.settle();
  }

  /** Chooses free ports and derives the environment of backend and storefront from them. */
  async settle() {
    const wanted = {
      shop: portSetting(this.given, "SHOP_PORT", 8000),
      backend: portSetting(this.given, "BACKEND_PORT", 9000),
    };
    const shop = await freePort(wanted.shop);
    const backend = await freePort(wanted.backend, { taken: [shop] });
    if (shop !== wanted.shop) this.display.print(`  Port ${wanted.shop} is busy: the shop takes ${shop}.`);
    if (backend !== wanted.backend)
      this.display.print(`  Port ${wanted.backend} is busy: the backend takes ${backend}.`);
    const { given: env, dataDir, demonstration, secrets } = this;
    const databaseUrl = this.#database.url;
    this.env = stackEnvironment({
      env,
      dataDir,
      demonstration,
      databaseUrl,
      secrets,
      ports: { shop, backend },
    });
    await this.display.stage("Check the settings", () => checkSettings(this.env));
  }

  /** @returns {string} connection string of the server's own database, to make others on it */
  get serverUrl() {
    return this.#database.serverUrl;
  }

  /** Builds one workspace. */
  build(name) {
    const env = { ...this.given, DEMONSTRATION: String(this.demonstration) };
    return this.display.stage(buildTitle(name), (stage) => build(name, { env, logs: this.logs, stage }));
  }

  /** Migrates the database; from source in development. */
  migrate() {
    const { env, logs, dev } = this;
    const hash = buildHash("backend");
    return this.display.stage("Migrate the database", (stage) =>
      migrate({ env, logs, stage, buildHash: hash, ...(dev ? { cwd: join(ROOT, "backend") } : {}) }),
    );
  }

  /** Draws the demonstration's pictures. */
  drawPictures() {
    const { env, logs } = this;
    return this.display.stage("Draw the pictures", (stage) =>
      drawPictures({ env, logs, stage, picturesDir: env.PICTURES_DIR }),
    );
  }

  /** Loads the demonstration's goods and accounts. */
  load() {
    const { env, logs, dataDir, dev } = this;
    const place = dev ? { cwd: join(ROOT, "backend"), script: "./src/scripts/load-demonstration.ts" } : {};
    return this.display.stage("Load the demonstration goods", (stage) =>
      loadDemonstration({ env, dataDir, logs, stage, ...place }),
    );
  }

  /** Languages, channels, regions and categories of a shop in service. */
  setUp() {
    const { env, logs, dev } = this;
    const place = dev ? { cwd: join(ROOT, "backend"), script: "./src/scripts/set-up.ts" } : {};
    return this.display.stage("Set the shop up", (stage) =>
      setUp({ env, logs, stage, buildHash: buildHash("backend"), ...place }),
    );
  }

  /** Everything between the database and service, what can be side by side being so. */
  async prepare() {
    await this.build("domain");
    await this.build("seed");
    const backend = async () => {
      if (!this.dev) await this.build("backend");
      await this.migrate();
    };
    const storefront = async () => {
      if (!this.dev) await this.build("storefront");
      if (this.demonstration) await this.drawPictures();
    };
    await Promise.all([backend(), storefront()]);
    await (this.demonstration ? this.load() : this.setUp());
  }

  /**
   * Serves backend and shop.
   * @returns {Promise<Promise<import("../failure/stage-failure.mjs").StageFailure>>} settles, boxed, when one of them ends
   */
  async serve() {
    const { env, logs, dev } = this;
    const backend = await this.display.stage("Start the backend", (stage) =>
      serveBackend({ env, logs, dev, stage }),
    );
    const shop = await this.display.stage("Start the shop", (stage) =>
      serveStorefront({ env, logs, dev, stage }),
    );
    const {
      SHOP_URL: shopUrl,
      BACKEND_URL: backendUrl,
      DATABASE_URL: databaseUrl,
      OUTBOX_DIR: outboxDir,
    } = env;
    writeJson(join(this.dataDir, "stack.json"), { shopUrl, backendUrl, databaseUrl, outboxDir }, 0o600);
    return { ended: Promise.race([backend.ended, shop.ended]) };
  }

  /** Stops services, then the database, and gives the data folder free. */
  async stop() {
    await stopChildren();
    await this.#database?.stop();
    this.#release?.();
  }
}
