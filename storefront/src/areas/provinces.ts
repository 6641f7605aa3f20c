import "server-only";
import { homeZoneOf } from "@lapak-lebak/domain/tariff";
import { getProvinces as readProvinces } from "idn-area-data";

export interface Province {
  /** Two digits of the Ministry of Home Affairs. */
  code: string;
  name: string;
}

let read: Promise<Province[]> | undefined;

/** The provinces of Indonesia that parcels go to, by name. Data: idn-area-data (ODbL). */
export function getProvinces(): Promise<Province[]> {
  read ??= readProvinces().then((provinces) =>
    provinces
      .filter(({ code }) => homeZoneOf(code) !== undefined)
      .map(({ code, name }) => ({ code, name: titleCase(name) }))
      .sort((a, b) => a.name.localeCompare(b.name, "id")),
  );
  return read;
}

const ABBREVIATIONS = new Set(["DKI", "DI"]);

function titleCase(name: string): string {
  return name
    .split(" ")
    .map((word) => (ABBREVIATIONS.has(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(" ");
}
