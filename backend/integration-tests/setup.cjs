// medusaIntegrationTestRunner makes a database of its own for each file. DB_HOST must be a name: with 127.0.0.1 the
// runner insists on TLS and hangs.
process.env.NODE_ENV = "test";
process.env.MEDUSA_DISABLE_TELEMETRY = "1";
process.env.DB_HOST ??= "localhost";
process.env.DB_PORT ??= "5433";
process.env.DB_USERNAME ??= "postgres";
process.env.DB_PASSWORD ??= "";
// Errors only: every event that is emitted is a line at "info".
process.env.LOG_LEVEL ??= "error";
