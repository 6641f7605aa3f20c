import type { SeedListing } from "../../catalogue-types.js";
import { measure, option, sizes, value, variantTable } from "../variant-table.js";

/** Woven bamboo for rooms: lamps, trays, large baskets, wall panels. */
export const bambooHome: SeedListing[] = [
  {
    handle: "kap-lampu-tampah-kolelet",
    business: "studio-bambu-kolelet",
    family: "anyaman-bambu",
    title: { id: "Kap Lampu Gantung Kolelet", en: "Kolelet Pendant Lampshade" },
    summary: {
      id: "Dua tampah yang saling menangkup, cahayanya jatuh seperti anyaman.",
      en: "Two trays clasped together, throwing their weave across the ceiling.",
    },
    description: {
      id: "Bentuknya berasal dari dua tampah yang ditangkupkan. Bagian atas dianyam renggang supaya cahaya naik ke langit-langit, bagian bawah rapat supaya tidak menyilaukan orang yang sedang makan. Tersedia dalam warna bambu alami dan cokelat asap; yang kedua diasapi tiga hari di atas sabut kelapa. Kap dijual tanpa kabel, dengan cincin logam untuk fiting E27. Gunakan bohlam LED paling besar sembilan watt. Ringan, sekitar empat ratus gram, sehingga kait plafon biasa sudah cukup.",
      en: "The shape is two winnowing trays clasped together. The upper half is open, letting light rise to the ceiling; the lower is close, so nobody at dinner is dazzled. It comes in natural bamboo or smoked brown, the latter three days over coconut husk. The shade is sold without cable, with a metal ring for an E27 holder. Use LED bulbs of nine watts or less. At around four hundred grams, an ordinary ceiling hook will hold it.",
    },
    material: {
      id: "Bambu tali, rangka betung, cincin baja E27.",
      en: "Bambu tali, betung frame, steel E27 ring.",
    },
    care: {
      id: "Matikan lampu, lalu bersihkan debu dengan kuas kering.",
      en: "Switch off, then dust with a dry brush.",
    },
    ...variantTable(
      [
        sizes("35 cm", "45 cm"),
        option(
          "Warna",
          "Colour",
          value("alami", "Alami", "Natural"),
          value("asap", "Cokelat asap", "Smoked brown"),
        ),
      ],
      [
        ["BB-KLT-KAP-35-N", "35-cm/alami", 110000, 900, [37, 37, 24], 15, "8999999360313"],
        ["BB-KLT-KAP-35-A", "35-cm/asap", 120000, 900, [37, 37, 24], 11, "8999999360320"],
        ["BB-KLT-KAP-45-N", "45-cm/alami", 140000, 1300, [47, 47, 28], 8, "8999999360337"],
        ["BB-KLT-KAP-45-A", "45-cm/asap", 150000, 1300, [47, 47, 28], 5, "8999999360344"],
      ],
    ),
    exportReady: true,
    featured: true,
    publishedDaysAgo: 168,
    art: {
      seed: 4201,
      subject: "anyaman-bambu",
      container: "piece",
      palette: "dusk",
      accent: "amber",
      variantHint: "lampshade",
    },
    status: "published",
  },
  {
    handle: "baki-bambu-kolelet",
    business: "studio-bambu-kolelet",
    family: "anyaman-bambu",
    title: { id: "Baki Saji Kolelet", en: "Kolelet Serving Tray" },
    summary: {
      id: "Baki oval dengan dua lubang genggam, kuat untuk empat gelas teh.",
      en: "An oval tray with two handholds, steady under four glasses of tea.",
    },
    description: {
      id: "Dasarnya anyaman kepar yang ditempel pada lembar bambu lapis tipis, jadi gelas tidak goyang dan tumpahan tidak menetes. Dinding oval dibengkokkan dari satu bilah betung utuh; sambungannya ditindih dan diikat rotan, bukan dilem. Kami melapisi bagian dalam dengan minyak biji rami pangan, cukup untuk menahan air beberapa menit. Ukuran besar muat teko dan enam cangkir. Nampan ini dipakai di dua penginapan di Sawarna, dan setelah setahun yang berubah hanya warnanya: lebih madu.",
      en: "The base is twill weave fixed to thin bamboo ply, so glasses stand firm and spills do not drip. The oval wall is bent from one whole betung splint; its joint overlaps and is bound in rattan, not glued. Inside we rub food-grade linseed oil, enough to hold water off for some minutes. The large size carries a pot and six cups. Two guesthouses in Sawarna use it, and after a year only the colour has changed, to something nearer honey.",
    },
    material: {
      id: "Bambu tali, bambu lapis, dinding betung, minyak biji rami.",
      en: "Bambu tali, bamboo ply, betung wall, linseed oil.",
    },
    care: {
      id: "Lap segera bila basah. Olesi minyak pangan dua kali setahun.",
      en: "Wipe at once if wet. Oil with food-grade oil twice a year.",
    },
    ...variantTable(
      [sizes("32 x 22 cm", "42 x 30 cm")],
      [
        ["BB-KLT-BKI-S", "32-x-22-cm", 75000, 650, [35, 25, 8], 19],
        ["BB-KLT-BKI-L", "42-x-30-cm", 105000, 1050, [45, 33, 9], 13],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 99,
    art: { seed: 4202, subject: "anyaman-bambu", container: "piece", palette: "leaf", variantHint: "tray" },
    status: "published",
  },
  {
    handle: "vas-anyaman-kolelet",
    business: "studio-bambu-kolelet",
    family: "anyaman-bambu",
    title: { id: "Vas Anyaman Kolelet", en: "Kolelet Woven Vase" },
    summary: {
      id: "Anyaman ramping yang menyembunyikan tabung kaca berisi air.",
      en: "A slim weave that hides a glass tube of water.",
    },
    description: {
      id: "Bambu dan air tidak berteman, jadi airnya kami taruh di tabung kaca dan bambunya menjadi baju. Bilah empat milimeter dianyam mengelilingi mal kayu, menyempit di leher lalu mekar sedikit di mulut. Dasarnya diberi cakram kayu jati bekas sehingga vas tidak mudah tumbang oleh setangkai anggrek. Tabung dapat dicabut untuk dicuci, dan bila pecah, ukurannya sama dengan tabung percobaan yang dijual di toko kaca. Tanpa tabung pun vas ini pantas untuk bunga kering.",
      en: "Bamboo and water are no friends, so the water lives in a glass tube and bamboo is its coat. Splints four millimetres wide are woven round a wooden former, narrowing at the neck and opening a little at the mouth. A disc of reclaimed teak in the base stops one orchid stem from tipping it. The tube lifts out for washing, and should it break, any laboratory glass shop has its size. Without the tube it suits dried flowers.",
    },
    material: {
      id: "Bambu tali, cakram jati bekas, tabung kaca 25 mm.",
      en: "Bambu tali, reclaimed teak disc, 25 mm glass tube.",
    },
    care: {
      id: "Ganti air dengan tabung dicabut; lap tumpahan segera.",
      en: "Change water with the tube out; wipe spills at once.",
    },
    ...variantTable(
      [sizes("24 cm", "32 cm")],
      [
        ["BB-KLT-VAS-24", "24-cm", 85000, 520, [28, 14, 14], 14],
        ["BB-KLT-VAS-32", "32-cm", 110000, 740, [36, 17, 17], 9],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 60,
    art: { seed: 4203, subject: "anyaman-bambu", container: "piece", palette: "rose", variantHint: "vase" },
    status: "published",
  },
  {
    handle: "keranjang-cucian-guradog",
    business: "bambu-guradog",
    family: "anyaman-bambu",
    title: { id: "Keranjang Cucian Bertutup Guradog", en: "Guradog Lidded Laundry Basket" },
    summary: {
      id: "Muat cucian seminggu untuk dua orang, tetap tegak ketika kosong.",
      en: "A week of washing for two, and it stands upright when empty.",
    },
    description: {
      id: "Empat tulang betung dari dasar sampai bibir membuat keranjang ini tidak rebah. Badannya anyaman silang renggang sehingga handuk lembap tidak berbau apak, dan tutupnya menyatu dengan engsel rotan. Tersedia kain pelapis blacu yang bisa dicuci, diikat di empat sudut. Kaki kecil di bawah menjaga agar dasar tidak menyentuh lantai basah. Barang ini besar: ongkos kirim dihitung menurut ukuran, bukan berat. Bila Anda lewat Curugbitung, ambil sendiri di tempat kami dan ongkosnya hilang.",
      en: "Four betung ribs run from base to rim, so this basket does not slump. The open cross weave keeps damp towels from turning musty, and the lid hangs on rattan hinges. A washable calico liner, tied at four corners, can be added. Small feet keep the base off a wet floor. It is a large thing: postage goes by size, not weight. Should you pass through Curugbitung, collect it from us and there is no postage at all.",
    },
    material: {
      id: "Bambu tali, tulang dan bibir betung, engsel rotan; pelapis blacu katun.",
      en: "Bambu tali, betung ribs and rim, rattan hinges; cotton calico liner.",
    },
    care: {
      id: "Jemur setengah hari sebulan sekali. Pelapis dicuci dengan air dingin.",
      en: "Air in the sun half a day each month. Wash the liner cold.",
    },
    ...variantTable(
      [
        option(
          "Pelapis",
          "Liner",
          value("tanpa", "Tanpa pelapis", "Without liner"),
          value("blacu", "Dengan pelapis blacu", "With calico liner"),
        ),
      ],
      [
        ["BB-GRD-LDR-0", "tanpa", 125000, 2100, [42, 42, 58], 12],
        ["BB-GRD-LDR-B", "blacu", 150000, 2350, [42, 42, 58], 8],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 137,
    art: {
      seed: 4204,
      subject: "anyaman-bambu",
      container: "basket",
      palette: "cream",
      variantHint: "tall-lidded",
    },
    status: "published",
  },
  {
    handle: "keranjang-buah-guradog",
    business: "bambu-guradog",
    family: "anyaman-bambu",
    title: { id: "Keranjang Buah Bergagang Guradog", en: "Guradog Handled Fruit Basket" },
    summary: {
      id: "Keturunan keranjang durian, lebih kecil dan lebih sopan.",
      en: "Descended from the durian basket; smaller and better behaved.",
    },
    description: {
      id: "Keranjang durian harus kuat ditarik dari mobil, dan sifat itu kami pertahankan di ukuran meja. Gagangnya satu bilah betung yang menembus dasar lalu kembali, sehingga beban enam kilo tertahan tanpa ikatan tambahan. Lubang anyaman heksagonalnya lebar, membuat manggis dan rambutan tidak cepat berair. Orang kota memakainya untuk ke pasar, untuk handuk di kamar mandi, bahkan untuk kucing. Dua ukuran, keduanya warna alami tanpa pernis.",
      en: "A durian basket must survive being hauled from a car, and we kept that at table size. The handle is a single betung splint that passes under the base and back, carrying six kilos without further binding. The hexagonal weave is wide, so mangosteens and rambutans do not sweat. In town people take it to market, roll towels into it, even give it to the cat. Two sizes, both natural and unvarnished.",
    },
    material: {
      id: "Bambu tali anyam heksagonal, gagang betung.",
      en: "Bambu tali in hexagonal weave, betung handle.",
    },
    care: { id: "Bilas bila perlu, keringkan di tempat teduh.", en: "Rinse if needed, dry in the shade." },
    ...variantTable(
      [sizes("28 cm", "36 cm")],
      [
        ["BB-GRD-BUAH-28", "28-cm", 48000, 550, [30, 30, 28], 24],
        ["BB-GRD-BUAH-36", "36-cm", 68000, 850, [38, 38, 34], 14],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 84,
    art: {
      seed: 4205,
      subject: "anyaman-bambu",
      container: "basket",
      palette: "leaf",
      variantHint: "handled",
    },
    status: "published",
  },
  {
    handle: "keranjang-hantaran-guradog",
    business: "bambu-guradog",
    family: "anyaman-bambu",
    title: { id: "Keranjang Hampers Guradog", en: "Guradog Hamper Basket" },
    summary: {
      id: "Keranjang hadiah bertutup, dipesan kosong per lima buah.",
      en: "Lidded gift baskets, sold empty in fives.",
    },
    description: {
      id: "Menjelang Lebaran dan Natal, toko hampers membutuhkan wadah yang ukurannya sama semua. Kami menganyam di atas mal kayu, jadi selisih antarkeranjang tidak sampai setengah sentimeter dan kotak kue standar 20 sentimeter masuk pas. Tutupnya diikat tali agel; ada lubang untuk menyelipkan kartu. Lima keranjang dikirim bertumpuk setengah, dengan tutup terpisah. Pesanan di atas seratus buah harap masuk enam minggu sebelumnya, sebab bambu yang belum kering akan menyusut dan tutupnya longgar.",
      en: "Before Eid and Christmas, gift shops need containers that are all one size. We weave over a wooden former, so baskets differ by less than half a centimetre and a standard 20 cm cake box drops in neatly. The lid ties with agel cord and has a slot for a card. Five ship half-nested with lids apart. For more than a hundred please write six weeks ahead: bamboo that has not dried will shrink and the lids come loose.",
    },
    material: {
      id: "Bambu tali, tali agel (serat gebang).",
      en: "Bambu tali, agel cord (gebang palm fibre).",
    },
    care: { id: "Simpan kering; angin-anginkan sebelum diisi.", en: "Store dry; air before filling." },
    ...variantTable(
      [option("Ukuran (isi 5)", "Size (set of 5)", measure("22 x 22 x 14 cm"), measure("32 x 24 x 16 cm"))],
      [
        ["BB-GRD-HMP-22", "22-x-22-x-14-cm", 115000, 1700, [40, 26, 34], 30],
        ["BB-GRD-HMP-32", "32-x-24-x-16-cm", 150000, 2600, [50, 36, 36], 18],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 44,
    art: { seed: 4206, subject: "anyaman-bambu", container: "basket", palette: "terracotta", accent: "cord" },
    status: "published",
  },
  {
    handle: "bilik-dinding-sukamekarsari",
    business: "bilik-sukamekarsari",
    family: "anyaman-bambu",
    title: { id: "Bilik Dinding Sukamekarsari", en: "Sukamekarsari Woven Wall Panel" },
    summary: {
      id: "Lembar dinding bambu tiga kali tiga meter, diawetkan dan siap pasang.",
      en: "Bamboo wall sheets three metres square, preserved and ready to fix.",
    },
    description: {
      id: "Satu lembar menutup satu bidang dinding saung. Bilahnya dua sentimeter, dianyam kepar tiga, dengan kulit di sisi luar yang tahan tempias dan bagian dalam yang lebih lembut di sisi ruangan. Bambu direndam boraks dan asam borat sebelum dibelah, sehingga bubuk kayu tidak tertarik. Pasang pada rangka berjarak enam puluh sentimeter, sisakan dua sentimeter dari lantai. Lembar dikirim tergulung berdiameter sekitar tiga puluh lima sentimeter. Untuk luar Banten, tanyakan ongkos truk dulu; kami carikan muatan balik yang lebih murah.",
      en: "One sheet closes one side of a pavilion. Two-centimetre splints in a three-over twill put the weatherproof skin outside and the gentler inner face towards the room. The bamboo is soaked in borax and boric acid before splitting, which wood beetles dislike. Fix to a frame at sixty-centimetre centres and leave two centimetres above the floor. Sheets ship rolled, about thirty-five centimetres across. Beyond Banten, ask about trucking first; we look for a cheaper return load.",
    },
    material: {
      id: "Bambu tali dan betung, diawetkan boraks dan asam borat.",
      en: "Bambu tali and betung, preserved with borax and boric acid.",
    },
    care: {
      id: "Beri teritisan minimal 80 cm. Olesi minyak pelindung tiap dua tahun di sisi cuaca.",
      en: "Give it eaves of at least 80 cm. Oil the weather side every two years.",
    },
    ...variantTable(
      [sizes("2 x 3 m", "3 x 3 m")],
      [
        ["BB-SKM-BLK-23", "2-x-3-m", 350000, 9500, [205, 32, 32], 10],
        ["BB-SKM-BLK-33", "3-x-3-m", 500000, 14000, [305, 35, 35], 8],
      ],
    ),
    exportReady: false,
    publishedDaysAgo: 222,
    art: {
      seed: 4207,
      subject: "anyaman-bambu",
      container: "piece",
      palette: "cream",
      variantHint: "panel",
    },
    status: "published",
  },
  {
    handle: "sketsel-bilik-sukamekarsari",
    business: "bilik-sukamekarsari",
    family: "anyaman-bambu",
    title: { id: "Panel Sekat Bermotif Sukamekarsari", en: "Sukamekarsari Patterned Screen Panel" },
    summary: {
      id: "Panel 60 x 120 sentimeter dari dua warna bambu untuk sekat dan plafon.",
      en: "A 60 by 120 centimetre panel in two bamboos for screens and ceilings.",
    },
    description: {
      id: "Bambu hitam dan bambu tali dianyam bersilang, tanpa pewarna apa pun: gelap terangnya asli. Ada dua motif, belah ketupat dan ombak. Panel dijepit bingkai betung sehingga bisa langsung disekrup atau digantung dengan kawat. Restoran memakainya di plafon untuk meredam gema, orang rumah menjadikannya kepala tempat tidur. Tebalnya satu setengah sentimeter dan beratnya kurang dari dua kilo. Karena serat bambu tidak pernah dua kali sama, pesanan lebih dari enam panel kami anyam dari satu tebangan.",
      en: "Black bamboo crosses pale bambu tali with no dye at all: the light and dark are its own. There are two patterns, lozenge and wave. A betung frame grips the weave, ready to be screwed on or hung by wire. Restaurants fix it to ceilings to soften the echo; at home it makes a bedhead. It is one and a half centimetres thick and weighs under two kilos. No two bamboos match, so orders of more than six panels are woven from a single felling.",
    },
    material: {
      id: "Bambu hitam, bambu tali, bingkai betung.",
      en: "Black bamboo, bambu tali, betung frame.",
    },
    care: {
      id: "Dalam ruangan. Bersihkan dengan penyedot debu bersikat.",
      en: "Indoors. Clean with a brush vacuum.",
    },
    ...variantTable(
      [
        option(
          "Motif",
          "Pattern",
          value("ketupat", "Belah ketupat", "Lozenge"),
          value("ombak", "Ombak", "Wave"),
        ),
      ],
      [
        ["BB-SKM-SKT-KTP", "ketupat", 140000, 2400, [124, 64, 4], 14],
        ["BB-SKM-SKT-OMB", "ombak", 150000, 2400, [124, 64, 4], 6],
      ],
    ),
    exportReady: true,
    publishedDaysAgo: 79,
    art: {
      seed: 4208,
      subject: "anyaman-bambu",
      container: "piece",
      palette: "stone",
      variantHint: "panel",
    },
    status: "published",
  },
];
