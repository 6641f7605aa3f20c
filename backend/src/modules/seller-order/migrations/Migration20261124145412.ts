import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124145412 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order" add column if not exists "cancel_reason" text null, add column if not exists "cancel_note" text null, add column if not exists "refund_due" numeric null, add column if not exists "raw_refund_due" jsonb null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_created_at" ON "seller_order" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_order_seller_id_created_at";`);
    this.addSql(
      `alter table if exists "seller_order" drop column if exists "cancel_reason", drop column if exists "cancel_note", drop column if exists "refund_due", drop column if exists "raw_refund_due";`,
    );
  }
}
