import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124044617 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "transfer" drop constraint if exists "transfer_awaited_code_unique";`);
    this.addSql(
      `alter table if exists "transfer" drop constraint if exists "transfer_awaited_rupiah_unique";`,
    );
    this.addSql(`alter table if exists "transfer" drop constraint if exists "transfer_order_id_unique";`);
    this.addSql(
      `create table if not exists "transfer" ("id" text not null, "order_id" text not null, "payment_session_id" text null, "currency" text not null, "base_amount" numeric not null, "unique_code" integer not null, "amount" numeric not null, "status" text check ("status" in ('awaiting', 'confirmed', 'expired', 'cancelled')) not null default 'awaiting', "expires_at" timestamptz not null, "confirmed_at" timestamptz null, "confirmed_by" text null, "raw_base_amount" jsonb not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "transfer_pkey" primary key ("id"), constraint transfer_unique_code_of_three_digits check (unique_code BETWEEN 1 AND 999));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_deleted_at" ON "transfer" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_order_id_unique" ON "transfer" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_payment_session_id" ON "transfer" ("payment_session_id") WHERE payment_session_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_awaited_rupiah_unique" ON "transfer" ("currency", "amount") WHERE status = 'awaiting' AND currency = 'IDR' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_awaited_code_unique" ON "transfer" ("currency", "amount", "unique_code") WHERE status = 'awaiting' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_status_expires_at" ON "transfer" ("status", "expires_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "transfer" cascade;`);
  }
}
