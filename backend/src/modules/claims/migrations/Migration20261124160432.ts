import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124160432 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "published_claim" ("id" text not null, "metric" text not null, "family" text null, "value" numeric not null, "from" numeric null, "as_of" text not null, "source" text not null, "method" text check ("method" in ('counted', 'estimated', 'quoted')) not null, "recorded_by" text not null, "raw_value" jsonb not null, "raw_from" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "published_claim_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_published_claim_deleted_at" ON "published_claim" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_published_claim_metric_as_of" ON "published_claim" ("metric", "as_of") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "published_claim" cascade;`);
  }
}
