import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124143256 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "staff_presence" drop constraint if exists "staff_presence_subject_kind_subject_id_user_id_unique";`,
    );
    this.addSql(
      `alter table if exists "staff_member" drop constraint if exists "staff_member_user_id_unique";`,
    );
    this.addSql(
      `alter table if exists "staff_invitation" drop constraint if exists "staff_invitation_invite_id_unique";`,
    );
    this.addSql(
      `alter table if exists "staff_invitation" drop constraint if exists "staff_invitation_email_unique";`,
    );
    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "actor_id" text not null, "actor_name" text not null, "role" text check ("role" in ('administrator', 'verifier', 'curator', 'analyst', 'system')) not null, "action" text not null, "subject_type" text not null, "subject_id" text not null, "subject_label" text not null, "before" jsonb null, "after" jsonb null, "reason" text null, "withdraws" text null, "occurred_at" timestamptz not null, "words" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_occurred_at_id" ON "audit_entry" ("occurred_at", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_subject_type_subject_id_occurred_at" ON "audit_entry" ("subject_type", "subject_id", "occurred_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_actor_id_occurred_at" ON "audit_entry" ("actor_id", "occurred_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_action_occurred_at" ON "audit_entry" ("action", "occurred_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "staff_invitation" ("id" text not null, "email" text not null, "role" text check ("role" in ('administrator', 'verifier', 'curator', 'analyst')) not null, "invite_id" text not null, "invited_by" text not null, "accepted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_invitation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_invitation_deleted_at" ON "staff_invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_invitation_email_unique" ON "staff_invitation" ("email") WHERE accepted_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_invitation_invite_id_unique" ON "staff_invitation" ("invite_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "staff_member" ("id" text not null, "user_id" text not null, "role" text check ("role" in ('administrator', 'verifier', 'curator', 'analyst')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_member_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_member_deleted_at" ON "staff_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_member_user_id_unique" ON "staff_member" ("user_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_member_role" ON "staff_member" ("role") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "staff_presence" ("id" text not null, "subject_kind" text not null, "subject_id" text not null, "user_id" text not null, "name" text not null, "since" timestamptz not null, "seen_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_presence_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_presence_deleted_at" ON "staff_presence" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_presence_subject_kind_subject_id_user_id_unique" ON "staff_presence" ("subject_kind", "subject_id", "user_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_presence_seen_at" ON "staff_presence" ("seen_at") WHERE deleted_at IS NULL;`,
    );

    // The log is searched by parts of words.
    this.addSql(`CREATE EXTENSION IF NOT EXISTS pg_trgm;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_words" ON "audit_entry" USING gin ("words" gin_trgm_ops);`,
    );
    // Whatever reaches the database, this application included, can only add to the log.
    this.addSql(
      `CREATE OR REPLACE FUNCTION refuse_to_rewrite_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'audit_entry is only added to: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
        END
      $$;`,
    );
    this.addSql(
      `CREATE OR REPLACE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_audit_entry();`,
    );
    this.addSql(`ALTER TABLE "audit_entry" ENABLE ALWAYS TRIGGER audit_entry_append_only;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop function if exists refuse_to_rewrite_audit_entry();`);

    this.addSql(`drop table if exists "staff_invitation" cascade;`);

    this.addSql(`drop table if exists "staff_member" cascade;`);

    this.addSql(`drop table if exists "staff_presence" cascade;`);
  }
}
