import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124143130 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_member_token" drop constraint if exists "seller_member_token_token_hash_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_invitation" drop constraint if exists "seller_invitation_token_hash_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_claim_code" drop constraint if exists "seller_claim_code_code_hash_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_bank_account" drop constraint if exists "seller_bank_account_seller_id_unique";`,
    );
    this.addSql(
      `create table if not exists "seller_bank_account" ("id" text not null, "bank" text not null, "number" text not null, "holder" text not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_bank_account_pkey" primary key ("id"), constraint seller_bank_account_number_of_digits check (number ~ '^[0-9]{6,20}\$'));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_bank_account_seller_id_unique" ON "seller_bank_account" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_bank_account_deleted_at" ON "seller_bank_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_claim_code" ("id" text not null, "code_hash" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "used_by" text null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_claim_code_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_claim_code_seller_id" ON "seller_claim_code" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_claim_code_deleted_at" ON "seller_claim_code" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_claim_code_code_hash_unique" ON "seller_claim_code" ("code_hash") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_event" ("id" text not null, "from_status" text not null, "to_status" text not null, "by" text not null, "actor" text null, "reasons" jsonb null, "note" text null, "occurred_at" timestamptz not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_event_seller_id" ON "seller_event" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_event_deleted_at" ON "seller_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_invitation" ("id" text not null, "name" text not null, "identifier" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "invited_by" text not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_invitation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_invitation_seller_id" ON "seller_invitation" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_invitation_deleted_at" ON "seller_invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_invitation_token_hash_unique" ON "seller_invitation" ("token_hash") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_member_token" ("id" text not null, "purpose" text check ("purpose" in ('password_reset', 'email_verification')) not null, "token_hash" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "member_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_member_token_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_member_token_member_id" ON "seller_member_token" ("member_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_member_token_deleted_at" ON "seller_member_token" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_token_token_hash_unique" ON "seller_member_token" ("token_hash") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_bank_account" add constraint "seller_bank_account_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "seller_claim_code" add constraint "seller_claim_code_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "seller_event" add constraint "seller_event_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "seller_invitation" add constraint "seller_invitation_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "seller_member_token" add constraint "seller_member_token_member_id_foreign" foreign key ("member_id") references "seller_member" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "seller" add column if not exists "postal_code" text null, add column if not exists "whatsapp" text null, add column if not exists "pictures" jsonb null, add column if not exists "submitted_at" timestamptz null;`,
    );
    this.addSql(`alter table if exists "seller" alter column "kind" type text using ("kind"::text);`);
    this.addSql(`alter table if exists "seller" alter column "kind" drop not null;`);
    this.addSql(
      `alter table if exists "seller" alter column "kecamatan" type text using ("kecamatan"::text);`,
    );
    this.addSql(`alter table if exists "seller" alter column "kecamatan" drop not null;`);
    this.addSql(`alter table if exists "seller" alter column "village" type text using ("village"::text);`);
    this.addSql(`alter table if exists "seller" alter column "village" drop not null;`);
    this.addSql(`alter table if exists "seller" alter column "street" type text using ("street"::text);`);
    this.addSql(`alter table if exists "seller" alter column "street" drop not null;`);
    this.addSql(`alter table if exists "seller" alter column "phone" type text using ("phone"::text);`);
    this.addSql(`alter table if exists "seller" alter column "phone" drop not null;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_status_submitted_at" ON "seller" ("status", "submitted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_nib" ON "seller" ("nib") WHERE nib IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_phone" ON "seller" ("phone") WHERE phone IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "seller" add constraint seller_beyond_draft_is_complete check(status = 'draft' OR (kind IS NOT NULL AND kecamatan IS NOT NULL AND village IS NOT NULL AND street IS NOT NULL AND phone IS NOT NULL));`,
    );

    this.addSql(
      `alter table if exists "seller_member" add column if not exists "email_verified_at" timestamptz null, add column if not exists "session_version" integer not null default 1, add column if not exists "terms_accepted_at" timestamptz null;`,
    );
    // Numbers are kept in one form from now on, so that the same number is found however it was written.
    this.addSql(
      `update "seller" set "phone" = '+62' || substr(regexp_replace("phone", '[^0-9]', '', 'g'), 2) where "phone" like '0%';`,
    );
    this.addSql(
      `alter table if exists "seller_member" add constraint seller_member_has_an_identifier check(email IS NOT NULL OR phone IS NOT NULL);`,
    );
    // What was decided stays as it was decided, whoever holds the connection.
    this.addSql(`
      create or replace function refuse_to_rewrite_seller_event() returns trigger language plpgsql as $$
      begin
        raise exception 'seller_event is only added to';
      end $$;`);
    this.addSql(`
      create or replace trigger seller_event_is_append_only before update or delete on "seller_event"
      for each row execute function refuse_to_rewrite_seller_event();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists seller_event_is_append_only on "seller_event";`);
    this.addSql(`drop function if exists refuse_to_rewrite_seller_event();`);
    this.addSql(`drop table if exists "seller_bank_account" cascade;`);

    this.addSql(`drop table if exists "seller_claim_code" cascade;`);

    this.addSql(`drop table if exists "seller_event" cascade;`);

    this.addSql(`drop table if exists "seller_invitation" cascade;`);

    this.addSql(`drop table if exists "seller_member_token" cascade;`);

    this.addSql(`drop index if exists "IDX_seller_status_submitted_at";`);
    this.addSql(`drop index if exists "IDX_seller_nib";`);
    this.addSql(`drop index if exists "IDX_seller_phone";`);
    this.addSql(`alter table if exists "seller" drop constraint if exists seller_beyond_draft_is_complete;`);
    this.addSql(
      `alter table if exists "seller" drop column if exists "postal_code", drop column if exists "whatsapp", drop column if exists "pictures", drop column if exists "submitted_at";`,
    );

    this.addSql(`alter table if exists "seller" alter column "kind" type text using ("kind"::text);`);
    this.addSql(`alter table if exists "seller" alter column "kind" set not null;`);
    this.addSql(
      `alter table if exists "seller" alter column "kecamatan" type text using ("kecamatan"::text);`,
    );
    this.addSql(`alter table if exists "seller" alter column "kecamatan" set not null;`);
    this.addSql(`alter table if exists "seller" alter column "village" type text using ("village"::text);`);
    this.addSql(`alter table if exists "seller" alter column "village" set not null;`);
    this.addSql(`alter table if exists "seller" alter column "street" type text using ("street"::text);`);
    this.addSql(`alter table if exists "seller" alter column "street" set not null;`);
    this.addSql(`alter table if exists "seller" alter column "phone" type text using ("phone"::text);`);
    this.addSql(`alter table if exists "seller" alter column "phone" set not null;`);

    this.addSql(
      `alter table if exists "seller_member" drop constraint if exists seller_member_has_an_identifier;`,
    );
    this.addSql(
      `alter table if exists "seller_member" drop column if exists "email_verified_at", drop column if exists "session_version", drop column if exists "terms_accepted_at";`,
    );
  }
}
