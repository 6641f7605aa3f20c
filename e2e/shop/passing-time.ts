import { query } from "./database";

/** Lets the time to pay run out for the order with this number. */
export async function letTransferExpire(orderNumber: number): Promise<void> {
  await query(
    `update transfer set expires_at = now() - interval '1 minute'
      where order_id = (select id from "order" where display_id = $1)`,
    [orderNumber],
  );
}

export interface Certificate {
  id: string;
  valid_until: Date;
}

/** The verified certificate of this type that a listing stands under. */
export async function certificateOf(handle: string, type: string): Promise<Certificate> {
  const [found] = await query<Certificate>(
    `select certificate.id, certificate.valid_until
       from certificate
       join product_product_certification_certificate link
         on link.certificate_id = certificate.id and link.deleted_at is null
       join product on product.id = link.product_id
      where product.handle = $1 and certificate.type = $2 and certificate.status = 'verified'
        and certificate.deleted_at is null`,
    [handle, type],
  );
  if (!found) throw new Error(`${handle} stands under no verified certificate of type ${type}.`);
  return found;
}

/** Lets the end of a certificate come, as if its last day had passed a minute ago. */
export async function letCertificateExpire({ id }: Certificate): Promise<void> {
  await query(`update certificate set valid_until = now() - interval '1 minute' where id = $1`, [id]);
}

/** Puts the certificate in force again from this moment on. */
export async function renewCertificate({ id, valid_until }: Certificate): Promise<void> {
  await query(
    `update certificate set status = 'verified', valid_from = now(), valid_until = $2 where id = $1`,
    [id, valid_until],
  );
}
