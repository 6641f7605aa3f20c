import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124044613 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "demonstration_load" ("version" serial primary key, "completed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null);`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_demonstration_load_deleted_at" ON "demonstration_load" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "demonstration_load" cascade;`);
  }
}
