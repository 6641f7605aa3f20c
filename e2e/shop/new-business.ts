import { runningStack } from "../stack";

/** A business that waits to be admitted, with a P-IRT certificate that waits to be verified. */
export interface NewBusiness {
  id: string;
  name: string;
  certificateId: string;
  /** As it stands on the certificate. */
  certificateNumber: string;
  /** The owner's, for the sellers' own API. */
  token: string;
}

/** Signs a business up, fills in what is asked, claims a certificate, and hands everything in, by the sellers' own API. */
export async function newBusiness(paper: Buffer): Promise<NewBusiness> {
  const digits = String(Date.now());
  const name = `Dapur Talas ${digits.slice(-5)}`;
  const { token } = await send<{ token: string }>("/seller/sign-up", {
    name: "Rohimah",
    business_name: name,
    identifier: `rohimah.${digits}@contoh.id`,
    password: `talas-${digits}`,
    accept_terms: true,
  });
  await send(
    "/seller/profile",
    {
      kind: "perorangan",
      nib: digits.slice(0, 13),
      kecamatan: "cipanas",
      village: "Sipayung",
      street: "Kp. Sipayung RT 01/02",
      postal: "42372",
      phone: `0812${digits.slice(-8)}`,
      workers_men: 1,
      workers_women: 4,
    },
    token,
  );
  await send("/seller/bank-account", { bank: "BRI", number: "123401000123456", holder: "Rohimah" }, token);
  const form = new FormData();
  form.set("kind", "certificate");
  form.set("file", new Blob([new Uint8Array(paper)], { type: "image/png" }), "pirt.png");
  const { file } = await send<{ file: { id: string } }>("/seller/files", form, token);
  const certificateNumber = `P-IRT 2063602${digits.slice(-6)}-29`;
  const { certificate } = await send<{ certificate: { id: string } }>(
    "/seller/certificates",
    {
      type: "pirt",
      number: certificateNumber,
      valid_from: "2024-05-01",
      valid_until: "2029-05-01",
      file_id: file.id,
    },
    token,
  );
  const { business } = await send<{ business: { id: string } }>(
    "/seller/submission",
    { attests: true },
    token,
  );
  return { id: business.id, name, certificateId: certificate.id, certificateNumber, token };
}

async function send<Answer>(
  path: string,
  body: FormData | Record<string, unknown>,
  token?: string,
): Promise<Answer> {
  const isForm = body instanceof FormData;
  const response = await fetch(runningStack().backendUrl + path, {
    method: "POST",
    headers: {
      ...(isForm ? {} : { "content-type": "application/json" }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: isForm ? body : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
