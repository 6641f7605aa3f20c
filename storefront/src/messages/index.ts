import enCatalog from "./en/catalog.json";
import enHome from "./en/home.json";
import enShell from "./en/shell.json";
import idCatalog from "./id/catalog.json";
import idHome from "./id/home.json";
import idShell from "./id/shell.json";

/** Indonesian is the base: its keys are the keys. One file an area; add the file in both languages and name it here. */
const id = { shell: idShell, home: idHome, catalog: idCatalog };

export type Messages = typeof id;

/** A key that English lacks does not compile; one that it has too many of, `messages.test.ts` finds. */
const en: Messages = { shell: enShell, home: enHome, catalog: enCatalog };

export const messages = { id, en } as const;
