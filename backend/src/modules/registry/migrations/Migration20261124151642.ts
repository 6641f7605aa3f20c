import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124151642 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "registry_import_row" drop constraint if exists "registry_import_row_import_id_line_unique";`,
    );
    this.addSql(
      `alter table if exists "registry_entry" drop constraint if exists "registry_entry_seller_id_unique";`,
    );
    this.addSql(
      `create table if not exists "aid_record" ("id" text not null, "seller_id" text not null, "kind" text not null, "programme" text not null, "date" text not null, "note" text null, "file_id" text null, "recorded_by" text not null, "recorded_by_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "aid_record_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_aid_record_deleted_at" ON "aid_record" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_aid_record_seller_id_date" ON "aid_record" ("seller_id", "date") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "registry_entry" ("id" text not null, "seller_id" text not null, "year" integer null, "owner" text null, "commodity" text null, "family" text null, "products" text null, "permit_year" integer null, "kbli_code" text null, "kbli_edition" integer null, "investment" numeric null, "quantity" numeric null, "unit" text null, "production_value" numeric null, "material_value" numeric null, "export_countries" text[] not null, "is_active" boolean not null default true, "aid" text null, "raw_investment" jsonb null, "raw_quantity" jsonb null, "raw_production_value" jsonb null, "raw_material_value" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registry_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_registry_entry_deleted_at" ON "registry_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_registry_entry_seller_id_unique" ON "registry_entry" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_registry_entry_family" ON "registry_entry" ("family") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "registry_import" ("id" text not null, "file_name" text not null, "status" text check ("status" in ('checking', 'checked', 'running', 'done')) not null default 'checking', "rows" integer not null default 0, "creates" integer not null default 0, "updates" integer not null default 0, "unchanged" integer not null default 0, "faulty" integer not null default 0, "unknown_columns" text[] not null, "done" integer not null default 0, "created_by" text not null, "expires_at" timestamptz not null, "confirmed_at" timestamptz null, "finished_at" timestamptz null, "runner" text null, "runner_seen_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registry_import_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_registry_import_deleted_at" ON "registry_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_registry_import_status_runner_seen_at" ON "registry_import" ("status", "runner_seen_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_registry_import_expires_at" ON "registry_import" ("expires_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "registry_import_row" ("id" text not null, "import_id" text not null, "line" integer not null, "action" text check ("action" in ('create', 'update', 'unchanged', 'fault')) null, "seller_id" text null, "row" jsonb null, "errors" jsonb null, "is_done" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registry_import_row_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_registry_import_row_deleted_at" ON "registry_import_row" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_registry_import_row_import_id_line_unique" ON "registry_import_row" ("import_id", "line") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_registry_import_row_import_id_action_is_done_line" ON "registry_import_row" ("import_id", "action", "is_done", "line") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "aid_record" cascade;`);

    this.addSql(`drop table if exists "registry_entry" cascade;`);

    this.addSql(`drop table if exists "registry_import" cascade;`);

    this.addSql(`drop table if exists "registry_import_row" cascade;`);
  }
}
