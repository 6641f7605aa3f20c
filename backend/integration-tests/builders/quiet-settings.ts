// Imported before anything that reads the settings: nobody is limited, jobs run when a test says so and never by the clock
// that journeys set, and the shop that is told of changes is one of the tests' own, if any.
process.env.RATE_LIMIT_PER_MINUTE = "100000";
process.env.CERTIFICATE_JOB_SCHEDULE = "0 3 * * *";
process.env.EXPIRY_JOB_SCHEDULE = "0 3 * * *";
process.env.RECONCILE_JOB_SCHEDULE = "0 3 * * *";
process.env.REGISTRY_JOB_SCHEDULE = "0 3 * * *";
process.env.CURATION_JOB_SCHEDULE = "0 3 * * *";
process.env.SHOP_URL = "http://127.0.0.1:9";
