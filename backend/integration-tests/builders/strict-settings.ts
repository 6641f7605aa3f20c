// Imported before anything that reads the settings: clients are limited to few requests a minute, and jobs do not run.
process.env.RATE_LIMIT_PER_MINUTE = "40";
process.env.SHOP_URL = "https://lapak.test";
process.env.CERTIFICATE_JOB_SCHEDULE = "0 3 * * *";
process.env.EXPIRY_JOB_SCHEDULE = "0 3 * * *";
process.env.RECONCILE_JOB_SCHEDULE = "0 3 * * *";
process.env.REGISTRY_JOB_SCHEDULE = "0 3 * * *";
process.env.CURATION_JOB_SCHEDULE = "0 3 * * *";
