import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124160431 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "curated_collection" ("id" text not null, "slot" text check ("slot" in ('hero', 'this_week', 'export_ready', 'maker_story')) null, "title_id" text not null, "title_en" text not null, "note_id" text not null, "note_en" text not null, "picture" jsonb null, "seller_id" text null, "product_ids" text[] not null, "starts_at" timestamptz null, "ends_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "curated_collection_pkey" primary key ("id"), constraint curated_collection_ends_after_start check (ends_at IS NULL OR starts_at IS NULL OR ends_at > starts_at));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_curated_collection_deleted_at" ON "curated_collection" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_curated_collection_starts_at" ON "curated_collection" ("starts_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_curated_collection_ends_at" ON "curated_collection" ("ends_at") WHERE ends_at IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_curated_collection_slot_starts_at" ON "curated_collection" ("slot", "starts_at") WHERE slot IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "curated_collection" cascade;`);
  }
}
