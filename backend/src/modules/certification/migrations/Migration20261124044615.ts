import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124044615 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "certificate" ("id" text not null, "type" text not null, "number" text null, "normalised_number" text null, "issuer" text null, "body" text null, "status" text check ("status" in ('submitted', 'verified', 'rejected', 'revoked', 'expired')) not null default 'submitted', "valid_from" timestamptz null, "valid_until" timestamptz null, "verified_at" timestamptz null, "verified_by" text null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_type_status" ON "certificate" ("type", "status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_status_valid_until" ON "certificate" ("status", "valid_until") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_type_normalised_number" ON "certificate" ("type", "normalised_number") WHERE normalised_number IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "certificate_event" ("id" text not null, "from_status" text null, "to_status" text not null, "by" text not null, "actor" text null, "reason" text null, "occurred_at" timestamptz not null, "certificate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_event_certificate_id" ON "certificate_event" ("certificate_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_event_deleted_at" ON "certificate_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "certificate_event" add constraint "certificate_event_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_event" drop constraint if exists "certificate_event_certificate_id_foreign";`,
    );

    this.addSql(`drop table if exists "certificate" cascade;`);

    this.addSql(`drop table if exists "certificate_event" cascade;`);
  }
}
