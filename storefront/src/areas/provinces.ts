import "server-only";
import { homeZoneOf } from "@lapak-lebak/domain/tariff";
import { getProvinces as readProvinces } from "idn-area-data";
import { areaName } from "./area-name";

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
      .map(({ code, name }) => ({ code, name: areaName(name) }))
      .sort((a, b) => a.name.localeCompare(b.name, "id")),
  );
  return read;
}
