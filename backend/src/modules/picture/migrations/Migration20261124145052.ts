import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124145052 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "uploaded_picture" drop constraint if exists "uploaded_picture_key_unique";`,
    );
    this.addSql(
      `create table if not exists "uploaded_picture" ("id" text not null, "key" text not null, "seller_id" text null, "uploaded_by" text not null, "width" integer not null, "height" integer not null, "blur" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "uploaded_picture_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_uploaded_picture_deleted_at" ON "uploaded_picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_uploaded_picture_key_unique" ON "uploaded_picture" ("key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_uploaded_picture_seller_id_created_at" ON "uploaded_picture" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_uploaded_picture_created_at" ON "uploaded_picture" ("created_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "uploaded_picture" cascade;`);
  }
}
