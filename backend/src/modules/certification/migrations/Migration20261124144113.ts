import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124144113 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate" drop constraint if exists "certificate_replaces_unique";`,
    );
    this.addSql(
      `alter table if exists "certificate" drop constraint if exists "certificate_file_id_unique";`,
    );
    this.addSql(
      `alter table if exists "certificate_reminder" drop constraint if exists "certificate_reminder_certificate_id_days_unique";`,
    );
    this.addSql(
      `create table if not exists "certificate_reminder" ("id" text not null, "days" integer not null, "reminded_at" timestamptz not null, "certificate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_reminder_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_reminder_certificate_id" ON "certificate_reminder" ("certificate_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_reminder_deleted_at" ON "certificate_reminder" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_reminder_certificate_id_days_unique" ON "certificate_reminder" ("certificate_id", "days") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "certificate_reminder" add constraint "certificate_reminder_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "certificate" add column if not exists "seller_id" text null, add column if not exists "submitted_by" text null, add column if not exists "file_id" text null, add column if not exists "replaces" text null, add column if not exists "reasons" text[] null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_seller_id_status" ON "certificate" ("seller_id", "status") WHERE seller_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_file_id_unique" ON "certificate" ("file_id") WHERE file_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_replaces_unique" ON "certificate" ("replaces") WHERE replaces IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "certificate_event" add column if not exists "reasons" text[] null, add column if not exists "method" text null;`,
    );
    // Whose the certificates of before are follows from who holds them. A new installation has no links yet.
    this.addSql(`do $$ begin
      if to_regclass('seller_seller_certification_certificate') is not null then
        update "certificate" c set "seller_id" = l."seller_id" from "seller_seller_certification_certificate" l
          where l."certificate_id" = c."id" and l."deleted_at" is null and c."seller_id" is null;
      end if;
      if to_regclass('product_product_certification_certificate') is not null and to_regclass('product_product_seller_seller') is not null then
        update "certificate" c set "seller_id" = s."seller_id" from "product_product_certification_certificate" l
          join "product_product_seller_seller" s on s."product_id" = l."product_id" and s."deleted_at" is null
          where l."certificate_id" = c."id" and l."deleted_at" is null and c."seller_id" is null;
      end if;
    end $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate_reminder" cascade;`);

    this.addSql(`drop index if exists "IDX_certificate_seller_id_status";`);
    this.addSql(`drop index if exists "IDX_certificate_file_id_unique";`);
    this.addSql(`drop index if exists "IDX_certificate_replaces_unique";`);
    this.addSql(
      `alter table if exists "certificate" drop column if exists "seller_id", drop column if exists "submitted_by", drop column if exists "file_id", drop column if exists "replaces", drop column if exists "reasons";`,
    );

    this.addSql(
      `alter table if exists "certificate_event" drop column if exists "reasons", drop column if exists "method";`,
    );
  }
}
