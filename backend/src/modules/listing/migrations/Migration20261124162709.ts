import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124162709 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "listing_import_item" drop constraint if exists "listing_import_item_import_id_line_unique";`,
    );
    this.addSql(
      `create table if not exists "listing_import" ("id" text not null, "seller_id" text not null, "created_by" text not null, "file_name" text not null, "status" text check ("status" in ('checked', 'running', 'done')) not null default 'checked', "rows" integer not null, "creates" integer not null, "updates" integer not null, "unchanged" integer not null, "errors" jsonb not null, "unknown_columns" text[] not null, "done" integer not null default 0, "expires_at" timestamptz not null, "confirmed_at" timestamptz null, "finished_at" timestamptz null, "runner" text null, "runner_seen_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_import_deleted_at" ON "listing_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_import_seller_id_created_at" ON "listing_import" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_import_status_expires_at" ON "listing_import" ("status", "expires_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "listing_import_item" ("id" text not null, "import_id" text not null, "line" integer not null, "action" text check ("action" in ('create', 'update')) not null, "listing_id" text not null, "sheet" jsonb not null, "submit" boolean not null default false, "is_done" boolean not null default false, "refusal" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_item_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_import_item_deleted_at" ON "listing_import_item" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_item_import_id_line_unique" ON "listing_import_item" ("import_id", "line") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_import_item_import_id_is_done_line" ON "listing_import_item" ("import_id", "is_done", "line") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_import" cascade;`);

    this.addSql(`drop table if exists "listing_import_item" cascade;`);
  }
}
