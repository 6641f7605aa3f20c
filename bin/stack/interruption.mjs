import { killChildren } from "../process/children.mjs";

/**
 * Stops cleanly on Ctrl-C, SIGTERM and a closed terminal; a second signal kills at once.
 * @param {{say: (line: string) => void, stop: () => Promise<void>, code: () => number}} options
 * @returns {{interrupted: () => boolean}}
 */
export function stopOnSignals({ say, stop, code }) {
  let interrupted = false;
  const onSignal = async () => {
    if (interrupted) {
      killChildren();
      process.exit(130);
    }
    interrupted = true;
    say("Stopping ... (once more: at once)");
    await stop().catch((error) => say(`Stopping failed: ${error.message}`));
    say("Stopped.");
    process.exit(code());
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void onSignal());
  return { interrupted: () => interrupted };
}
