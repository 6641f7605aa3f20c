/** What the shop says in each language, as a buyer reads it: the words that the journeys look for. */
export interface Words {
  market: "id-id" | "en-us";
  search: string;
  filter: string;
  showResults: string;
  addToCart: string;
  viewCart: string;
  toCheckout: string;
  name: string;
  phone: string;
  email: string;
  toAddress: string;
  toDelivery: string;
  courier: RegExp;
  toPayment: string;
  agree: RegExp;
  placeOrder: string;
}

export const INDONESIAN: Words = {
  market: "id-id",
  search: "Cari barang",
  filter: "Saring",
  showResults: "Tampilkan hasil",
  addToCart: "Masukkan keranjang",
  viewCart: "Lihat keranjang",
  toCheckout: "Lanjut ke alamat & pengiriman",
  name: "Nama penerima",
  phone: "Nomor WhatsApp",
  email: "E-mail",
  toAddress: "Lanjut ke alamat",
  toDelivery: "Lanjut ke pengiriman",
  courier: /^Kurir/,
  toPayment: "Lanjut ke pembayaran",
  agree: /Saya setuju/,
  placeOrder: "Pesan sekarang",
};

export const ENGLISH: Words = {
  market: "en-us",
  search: "Search goods",
  filter: "Filter",
  showResults: "Show results",
  addToCart: "Add to cart",
  viewCart: "View cart",
  toCheckout: "Go to address and delivery",
  name: "Full name",
  phone: "Telephone or WhatsApp",
  email: "E-mail",
  toAddress: "Go on to address",
  toDelivery: "Go on to delivery",
  courier: /courier/i,
  toPayment: "Go on to payment",
  agree: /I agree/,
  placeOrder: "Place order",
};
