import enCatalog from "./en/catalog.json";
import enCart from "./en/cart.json";
import enCheckout from "./en/checkout.json";
import enOrders from "./en/orders.json";
import enHome from "./en/home.json";
import enJoining from "./en/joining.json";
import enSearch from "./en/search.json";
import enSellers from "./en/sellers.json";
import enAbout from "./en/about.json";
import enBuying from "./en/buying.json";
import enCertificateGuide from "./en/certificate-guide.json";
import enComplaints from "./en/complaints.json";
import enInformation from "./en/information.json";
import enPrivacy from "./en/privacy.json";
import enTerms from "./en/terms.json";
import enShell from "./en/shell.json";
import idCatalog from "./id/catalog.json";
import idCart from "./id/cart.json";
import idCheckout from "./id/checkout.json";
import idOrders from "./id/orders.json";
import idHome from "./id/home.json";
import idJoining from "./id/joining.json";
import idSearch from "./id/search.json";
import idSellers from "./id/sellers.json";
import idAbout from "./id/about.json";
import idBuying from "./id/buying.json";
import idCertificateGuide from "./id/certificate-guide.json";
import idComplaints from "./id/complaints.json";
import idInformation from "./id/information.json";
import idPrivacy from "./id/privacy.json";
import idTerms from "./id/terms.json";
import idShell from "./id/shell.json";

/** Indonesian is the base: its keys are the keys. One file an area; add the file in both languages and name it here. */
const id = {
  shell: idShell,
  home: idHome,
  joining: idJoining,
  catalog: idCatalog,
  orders: idOrders,
  checkout: idCheckout,
  cart: idCart,
  search: idSearch,
  sellers: idSellers,
  about: idAbout,
  buying: idBuying,
  certificateGuide: idCertificateGuide,
  complaints: idComplaints,
  information: idInformation,
  privacy: idPrivacy,
  terms: idTerms,
};

export type Messages = typeof id;

/** A key that English lacks does not compile; one that it has too many of, `messages.test.ts` finds. */
const en: Messages = {
  shell: enShell,
  home: enHome,
  joining: enJoining,
  catalog: enCatalog,
  orders: enOrders,
  checkout: enCheckout,
  cart: enCart,
  search: enSearch,
  sellers: enSellers,
  about: enAbout,
  buying: enBuying,
  certificateGuide: enCertificateGuide,
  complaints: enComplaints,
  information: enInformation,
  privacy: enPrivacy,
  terms: enTerms,
};

export const messages = { id, en } as const;
