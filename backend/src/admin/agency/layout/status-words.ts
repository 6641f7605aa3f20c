import { useTranslation } from "react-i18next";

type Colour = "green" | "orange" | "blue" | "red" | "grey" | "purple";

/** The colour that a status is shown in beside its words; never the only sign of it. */
export const COLOUR_OF_STATUS: Readonly<Record<string, Colour>> = {
  draft: "grey",
  submitted: "orange",
  admitted: "green",
  verified: "green",
  published: "green",
  accepted: "green",
  live: "green",
  returned: "red",
  rejected: "red",
  revoked: "red",
  suspended: "red",
  expired: "red",
  paused: "grey",
  archived: "grey",
  scheduled: "blue",
  ended: "grey",
};

/** What statuses of such things are called, or the code itself where it is new to the console. */
export function useStatusWords(of: "business" | "listing" | "certificate" | "collection") {
  const { t } = useTranslation("agency");
  return (status: string) => t(`statuses.${of}.${status}`, { defaultValue: status });
}
