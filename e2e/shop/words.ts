/** What the shop says in each language, as a buyer reads it: the words that the journeys look for. */
export interface Words {
  market: "id-id" | "en-us";
  /** The `lang` of the market's pages. */
  htmlLang: string;
  search: string;
  searchButton: string;
  filter: string;
  showResults: string;
  addToCart: string;
  viewCart: string;
  cart: string;
  toCheckout: string;
  name: string;
  phone: string;
  email: string;
  toAddress: string;
  toDelivery: string;
  /** A parcel's heading and the name of its choices. */
  parcel: RegExp;
  courier: RegExp;
  toPayment: string;
  agree: RegExp;
  placeOrder: string;
  /** Above the heading of an order's page; the group is its number. */
  orderNumber: RegExp;
  awaitingPayment: string;
  paid: string;
  notFound: string;
  nothingFound: string;
}

export const INDONESIAN: Words = {
  market: "id-id",
  htmlLang: "id-ID",
  search: "Cari barang",
  searchButton: "Cari",
  filter: "Saring",
  showResults: "Tampilkan hasil",
  addToCart: "Masukkan keranjang",
  viewCart: "Lihat keranjang",
  cart: "Keranjang",
  toCheckout: "Lanjut ke alamat & pengiriman",
  name: "Nama penerima",
  phone: "Nomor WhatsApp",
  email: "E-mail",
  toAddress: "Lanjut ke alamat",
  toDelivery: "Lanjut ke pengiriman",
  parcel: /^Paket \d+ dari /,
  courier: /^Kurir/,
  toPayment: "Lanjut ke pembayaran",
  agree: /Saya setuju/,
  placeOrder: "Pesan sekarang",
  orderNumber: /Pesanan LL-(\d+)/,
  awaitingPayment: "Tinggal satu langkah: transfer",
  paid: "Pembayaran sudah diterima",
  notFound: "Halaman ini tidak ada",
  nothingFound: "Tidak ketemu",
};

export const ENGLISH: Words = {
  market: "en-us",
  htmlLang: "en-US",
  search: "Search the goods",
  searchButton: "Search",
  filter: "Filter",
  showResults: "Show results",
  addToCart: "Add to cart",
  viewCart: "View cart",
  cart: "Cart",
  toCheckout: "Go to address and delivery",
  name: "Full name",
  phone: "Telephone or WhatsApp",
  email: "E-mail",
  toAddress: "Go on to address",
  toDelivery: "Go on to delivery",
  parcel: /^Parcel \d+ from /,
  courier: /courier/i,
  toPayment: "Go on to payment",
  agree: /I agree/,
  placeOrder: "Place order",
  orderNumber: /Order LL-(\d+)/,
  awaitingPayment: "One step left: your transfer",
  paid: "Your payment has arrived",
  notFound: "There is no such page",
  nothingFound: "Nothing found",
};
