import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124160341 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "notice" drop constraint if exists "notice_member_id_key_unique";`);
    this.addSql(
      `create table if not exists "notice" ("id" text not null, "seller_id" text not null, "member_id" text not null, "kind" text not null, "data" jsonb not null, "key" text not null, "read_at" timestamptz null, "mail_to" text null, "mailed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_notice_deleted_at" ON "notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_member_id_key_unique" ON "notice" ("member_id", "key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_notice_member_id_created_at" ON "notice" ("member_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_notice_unread" ON "notice" ("member_id") WHERE read_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_notice_to_be_mailed" ON "notice" ("created_at") WHERE mail_to IS NOT NULL AND mailed_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "notice" cascade;`);
  }
}
