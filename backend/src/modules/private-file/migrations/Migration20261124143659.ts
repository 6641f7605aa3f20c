import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124143659 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "private_file" drop constraint if exists "private_file_storage_name_unique";`,
    );
    this.addSql(
      `create table if not exists "private_file" ("id" text not null, "kind" text check ("kind" in ('certificate', 'aid')) not null, "seller_id" text null, "uploaded_by" text not null, "storage_name" text not null, "name" text not null, "mime" text not null, "size" integer not null, "attached_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "private_file_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_private_file_deleted_at" ON "private_file" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_private_file_storage_name_unique" ON "private_file" ("storage_name") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_private_file_seller_id" ON "private_file" ("seller_id") WHERE seller_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_private_file_created_at" ON "private_file" ("created_at") WHERE attached_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "private_file" cascade;`);
  }
}
