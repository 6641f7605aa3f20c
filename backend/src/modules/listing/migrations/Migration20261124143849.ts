import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124143849 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "listing_revision" drop constraint if exists "listing_revision_listing_id_version_unique";`,
    );
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(
      `create table if not exists "goods_movement" ("id" text not null, "listing_id" text not null, "variant_id" text not null, "kind" text check ("kind" in ('price', 'stock')) not null, "before" integer null, "after" integer not null, "cause" text not null, "actor" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_movement_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_movement_deleted_at" ON "goods_movement" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_movement_listing_id_occurred_at" ON "goods_movement" ("listing_id", "occurred_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_movement_variant_id_occurred_at" ON "goods_movement" ("variant_id", "occurred_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "listing" ("id" text not null, "seller_id" text not null, "product_id" text null, "status" text check ("status" in ('draft', 'submitted', 'returned', 'published', 'paused', 'archived')) not null default 'draft', "title" text not null default '', "family" text null, "version" integer not null default 1, "paused_at" timestamptz null, "archived_at" timestamptz null, "archived_from" text null, "changed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE product_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_seller_id_status_changed_at" ON "listing" ("seller_id", "status", "changed_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_seller_id_changed_at" ON "listing" ("seller_id", "changed_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "listing_event" ("id" text not null, "action" text not null, "version" integer not null, "by" text not null, "actor" text null, "verdict" jsonb null, "occurred_at" timestamptz not null, "listing_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_event_listing_id" ON "listing_event" ("listing_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_event_deleted_at" ON "listing_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "listing_revision" ("id" text not null, "version" integer not null, "status" text check ("status" in ('draft', 'submitted', 'returned', 'accepted')) not null default 'draft', "content" jsonb not null, "base" jsonb null, "picture_keys" text[] not null, "verdict" jsonb null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "listing_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_revision_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_revision_listing_id" ON "listing_revision" ("listing_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_revision_deleted_at" ON "listing_revision" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_revision_one_open" ON "listing_revision" ("listing_id") WHERE status <> 'accepted' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_revision_listing_id_version_unique" ON "listing_revision" ("listing_id", "version") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_revision_submitted_at" ON "listing_revision" ("submitted_at") WHERE status = 'submitted' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_revision_picture_keys" ON "listing_revision" USING gin ("picture_keys") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "listing_event" add constraint "listing_event_listing_id_foreign" foreign key ("listing_id") references "listing" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "listing_revision" add constraint "listing_revision_listing_id_foreign" foreign key ("listing_id") references "listing" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "listing_event" drop constraint if exists "listing_event_listing_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "listing_revision" drop constraint if exists "listing_revision_listing_id_foreign";`,
    );

    this.addSql(`drop table if exists "goods_movement" cascade;`);

    this.addSql(`drop table if exists "listing" cascade;`);

    this.addSql(`drop table if exists "listing_event" cascade;`);

    this.addSql(`drop table if exists "listing_revision" cascade;`);
  }
}
