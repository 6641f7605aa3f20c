// medusaIntegrationTestRunner makes a database of its own for each file. DB_HOST must be a name: with 127.0.0.1 the
// runner insists on TLS and hangs.
const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

process.env.NODE_ENV = "test";
process.env.MEDUSA_DISABLE_TELEMETRY = "1";
process.env.DB_HOST ??= "localhost";
process.env.DB_PORT ??= "5433";
process.env.DB_USERNAME ??= "postgres";
process.env.DB_PASSWORD ??= "";
// Errors only: every event that is emitted is a line at "info".
process.env.LOG_LEVEL ??= "error";
// Private files of each file of tests lie in a folder of its own, and these jobs run when a test says so.
process.env.PRIVATE_DIR ??= mkdtempSync(join(tmpdir(), "lapak-private-"));
process.env.REMINDER_JOB_SCHEDULE = "0 3 * * *";
process.env.PRIVATE_FILE_JOB_SCHEDULE = "0 3 * * *";
