import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124152417 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_uploaded_picture_seller_id_created_at";`);
    this.addSql(`drop index if exists "IDX_uploaded_picture_created_at";`);

    this.addSql(
      `alter table if exists "uploaded_picture" add column if not exists "uploaded_at" timestamptz not null default now();`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_uploaded_picture_seller_id_uploaded_at" ON "uploaded_picture" ("seller_id", "uploaded_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_uploaded_picture_uploaded_at" ON "uploaded_picture" ("uploaded_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_uploaded_picture_seller_id_uploaded_at";`);
    this.addSql(`drop index if exists "IDX_uploaded_picture_uploaded_at";`);
    this.addSql(`alter table if exists "uploaded_picture" drop column if exists "uploaded_at";`);

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_uploaded_picture_seller_id_created_at" ON "uploaded_picture" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_uploaded_picture_created_at" ON "uploaded_picture" ("created_at") WHERE deleted_at IS NULL;`,
    );
  }
}
