import type { ChosenFile } from "./photographs";

/** A small industry as the agency's own file has it. */
export interface RegistryLine {
  name: string;
  kecamatan: string;
  phone: string;
  women: string;
}

/** A file of the agency with these lines under its own headings. */
export function registryFile(lines: readonly RegistryLine[]): ChosenFile {
  const headings =
    "Nama Usaha,Nama Pemilik,Desa/Kelurahan,Kecamatan,Telepon,Komoditas,Tenaga Kerja Perempuan";
  const rows = lines.map(({ name, kecamatan, phone, women }) =>
    [name, "Bu Sarmi", "Sukamaju", kecamatan, phone, "Gula aren", women].join(","),
  );
  return {
    name: "daftar-ikm.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([headings, ...rows].join("\n")),
  };
}
