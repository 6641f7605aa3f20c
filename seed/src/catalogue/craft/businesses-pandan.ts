import type { SeedBusiness } from "../../catalogue-types.js";

/** Pandan weavers. Every name, number and address is fictional: demonstration data. */
export const pandanBusinesses: SeedBusiness[] = [
  {
    handle: "pandan-prabugantungan",
    name: "Pandan Prabugantungan",
    kecamatan: "cileles",
    village: "Prabugantungan",
    street: "Kp. Prabugantungan RT 04/02",
    kind: "kelompok",
    foundedYear: 2003,
    workers: { men: 4, women: 26 },
    phone: "0812-0000-3201",
    nib: "9120000360321",
    tagline: {
      id: "Tikar pandan yang dianyam sambil bercerita.",
      en: "Pandan mats, woven over conversation.",
    },
    story: {
      id: "Daun pandan berduri tumbuh di pematang Prabugantungan. Durinya dibuang, daunnya diiris memanjang dengan alat berpaku yang kami sebut jangka, direbus, direndam semalam, lalu dijemur sampai putih gading. Sesudah itu barulah menganyam, dan menganyam di sini pekerjaan bersama: tiga puluh orang, satu balai, satu teko teh. Tikar polos selesai dalam dua hari, yang bermotif empat sampai lima. Uang kodian dibagi menurut lembar. Setiap bulan Ramadan pesanan naik karena masjid-masjid mengganti alas; kami mulai menyimpan daun kering sejak tiga bulan sebelumnya.",
      en: "Thorny pandan grows along the paddy banks of Prabugantungan. The thorns come off, leaves are cut lengthwise with a nailed tool we call a jangka, boiled, soaked overnight and sunned to ivory. Only then does weaving begin, and here weaving is done together: thirty people, one hall, one teapot. A plain mat takes two days, a patterned one four or five. Money for a score is shared by the sheet. Orders climb before Ramadan, when mosques renew their floors, so we start laying by dried leaf three months ahead.",
    },
    status: "admitted",
  },
  {
    handle: "rumah-pandan-parungkujang",
    name: "Rumah Pandan Parungkujang",
    kecamatan: "cileles",
    village: "Parungkujang",
    street: "Jl. Raya Cileles-Gunungkencana No. 52",
    kind: "cv",
    foundedYear: 2015,
    workers: { men: 3, women: 14 },
    phone: "0812-0000-3202",
    nib: "9120000360322",
    tagline: {
      id: "Tas dan topi pandan yang dijahit untuk dipakai bertahun-tahun.",
      en: "Pandan bags and hats, sewn for years of use.",
    },
    story: {
      id: "Tikar pandan di Cileles bagus, tetapi orang hanya membeli tikar sekali dalam beberapa tahun. Hj. Eti, pensiunan guru keterampilan, membeli tiga mesin jahit bekas dan mengajak penganyam mencoba tas. Lembaran anyaman dilapisi katun, tepinya dijahit dua kali, pegangannya kulit sapi dari Garut atau tali kapas. Tujuh belas orang bekerja di rumahnya yang pintunya selalu terbuka. Potongan sisa menjadi dompet kecil dan gantungan kunci, sisanya lagi menjadi isi bantal. Tiap tas membawa label dengan nama penganyam dan nama penjahitnya.",
      en: "Cileles makes good mats, but people buy a mat once in several years. Eti, a retired craft teacher, bought three used sewing machines and asked weavers to try bags. Woven sheets are lined with cotton and stitched twice at the edge; handles are cowhide from Garut or cotton cord. Seventeen people work in her house, whose door is always open. Offcuts become pouches and key rings, and what remains after that stuffs cushions. Each bag carries a label with two names, the weaver's and the sewer's.",
    },
    status: "admitted",
  },
  {
    handle: "pandan-muncangkopong",
    name: "Pandan Muncangkopong",
    kecamatan: "cikulur",
    village: "Muncangkopong",
    street: "Kp. Muncangkopong RT 02/03",
    kind: "kelompok",
    foundedYear: 2011,
    workers: { men: 2, women: 16 },
    phone: "0812-0000-3203",
    nib: "9120000360323",
    tagline: {
      id: "Warna dari kunyit, secang, dan daun jati.",
      en: "Colours from turmeric, sappanwood and teak leaf.",
    },
    story: {
      id: "Dulu kami memakai pewarna bubuk dari pasar yang luntur ke baju. Sejak 2019 kami mencelup dengan yang tumbuh di sekitar: kunyit untuk kuning, kayu secang untuk merah muda, daun jati muda untuk ungu kecokelatan, dan tawas sebagai pengikat. Warnanya lebih tenang dan tiap celupan sedikit berbeda, sehingga pesanan besar kami celup sekaligus agar serasi. Delapan belas anggota menganyam alas makan, tatakan, dan tikar kecil di rumah masing-masing, lalu berkumpul Rabu sore untuk memotong tepi dan memilih mana yang layak dikirim.",
      en: "We used to buy powder dyes at the market, and they ran on to clothes. Since 2019 we dye with what grows nearby: turmeric for yellow, sappanwood for pink, young teak leaf for a brownish purple, and alum to fix them. The colours are calmer and no two baths match exactly, so large orders are dyed in one go. Eighteen members weave placemats, coasters and small mats at home, then meet on Wednesday afternoons to trim edges and choose what is fit to send.",
    },
    status: "admitted",
  },
  {
    handle: "tikar-curugpanjang",
    name: "Tikar Curugpanjang",
    kecamatan: "cikulur",
    village: "Curugpanjang",
    street: "Kp. Curugpanjang RT 03/01",
    kind: "perorangan",
    foundedYear: 2022,
    workers: { men: 0, women: 2 },
    phone: "0812-0000-3204",
    nib: null,
    tagline: {
      id: "Dua saudara, tikar kecil untuk bayi dan sajadah.",
      en: "Two sisters; small mats for babies and for prayer.",
    },
    story: {
      id: "Siti dan Mae belajar menganyam dari bibi mereka di Muncangkopong dan sejak 2022 membuat tikar kecil seukuran bayi tidur serta alas sajadah. Mereka menganyam rapat dengan daun selebar empat milimeter sehingga permukaannya tidak menyangkut kain. Sejauh ini pembelinya tetangga dan satu toko perlengkapan bayi di Rangkasbitung. Pendaftaran toko ini baru diajukan: foto dapur kerja dan salinan KTP sudah masuk, kunjungan petugas dijadwalkan. Sampai diterima, barang mereka belum ditampilkan kepada pembeli.",
      en: "Siti and Mae learned weaving from their aunt in Muncangkopong, and since 2022 have made small mats the size of a sleeping baby and pads to lie under a prayer rug. They weave closely with leaf four millimetres wide, so nothing snags on cloth. So far their buyers are neighbours and one baby shop in Rangkasbitung. This shop has only just applied: workplace photographs and identity papers are in, and a visit has been scheduled. Until it is admitted, buyers do not see the goods.",
    },
    status: "submitted",
  },
];
