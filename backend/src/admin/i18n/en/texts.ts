import audit from "./audit.json";
import businesses from "./businesses.json";
import certificates from "./certificates.json";
import claims from "./claims.json";
import common from "./common.json";
import curation from "./curation.json";
import decision from "./decision.json";
import duplicates from "./duplicates.json";
import listings from "./listings.json";
import parts from "./parts.json";
import privateFile from "./private-file.json";
import queues from "./queues.json";
import registry from "./registry.json";
import score from "./score.json";
import session from "./session.json";
import staff from "./staff.json";
import statistics from "./statistics.json";
import statuses from "./statuses.json";
import transfers from "./transfers.json";

/** The agency's pages in English, by topic. */
export const english = {
  audit,
  businesses,
  certificates,
  claims,
  common,
  curation,
  decision,
  duplicates,
  listings,
  parts,
  privateFile,
  queues,
  registry,
  score,
  session,
  staff,
  statistics,
  statuses,
  transfers,
};
