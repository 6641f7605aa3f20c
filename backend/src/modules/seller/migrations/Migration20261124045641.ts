import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124045641 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_member" drop constraint if exists "seller_member_phone_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_member" drop constraint if exists "seller_member_email_unique";`,
    );
    this.addSql(
      `alter table if exists "seller" drop constraint if exists "seller_shipping_profile_id_unique";`,
    );
    this.addSql(
      `alter table if exists "seller" drop constraint if exists "seller_stock_location_id_unique";`,
    );
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_handle_unique";`);
    this.addSql(
      `create table if not exists "seller" ("id" text not null, "handle" text not null, "name" text not null, "kind" text check ("kind" in ('perorangan', 'kelompok', 'koperasi', 'cv')) not null, "status" text check ("status" in ('draft', 'submitted', 'admitted', 'rejected', 'suspended')) not null default 'draft', "kecamatan" text not null, "village" text not null, "street" text not null, "phone" text not null, "nib" text null, "founded_year" integer null, "workers_men" integer not null default 0, "workers_women" integer not null default 0, "tagline" text null, "story" text null, "stock_location_id" text null, "shipping_profile_id" text null, "demonstration" boolean not null default false, "admitted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"), constraint seller_handle_in_lower_case check (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*\$'), constraint seller_nib_of_13_digits check (nib ~ '^[0-9]{13}\$'), constraint seller_workers_not_negative check (workers_men >= 0 AND workers_women >= 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_handle_unique" ON "seller" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_status" ON "seller" ("status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_kecamatan_status" ON "seller" ("kecamatan", "status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_stock_location_id_unique" ON "seller" ("stock_location_id") WHERE stock_location_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_shipping_profile_id_unique" ON "seller" ("shipping_profile_id") WHERE shipping_profile_id IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_member" ("id" text not null, "name" text not null, "email" text null, "phone" text null, "role" text check ("role" in ('owner', 'helper')) not null default 'owner', "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_member_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_member_seller_id" ON "seller_member" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_member_deleted_at" ON "seller_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_email_unique" ON "seller_member" ("email") WHERE email IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_phone_unique" ON "seller_member" ("phone") WHERE phone IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_member" add constraint "seller_member_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_member" drop constraint if exists "seller_member_seller_id_foreign";`,
    );

    this.addSql(`drop table if exists "seller" cascade;`);

    this.addSql(`drop table if exists "seller_member" cascade;`);
  }
}
