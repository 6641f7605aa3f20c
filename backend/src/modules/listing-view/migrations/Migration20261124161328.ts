import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124161328 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "listing_view" drop constraint if exists "listing_view_product_id_day_unique";`,
    );
    this.addSql(
      `create table if not exists "listing_view" ("id" text not null, "product_id" text not null, "seller_id" text not null, "day" text not null, "views" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_view_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_view_deleted_at" ON "listing_view" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_view_product_id_day_unique" ON "listing_view" ("product_id", "day") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_view_seller_id_day" ON "listing_view" ("seller_id", "day") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_view" cascade;`);
  }
}
