/** The console opens with what waits for a decision. Medusa opens its orders, which not every role may see. */
const OPEN_THE_QUEUES =
  'if(/^\\/app\\/?$/.test(location.pathname))history.replaceState(null,"","/app/queues"+location.search)';

/** A Vite plugin for the console's page, set in `medusa-config.ts`. */
export const queuesFirst = () => ({
  name: "queues-first",
  transformIndexHtml: () => [{ tag: "script", children: OPEN_THE_QUEUES, injectTo: "head-prepend" as const }],
});
