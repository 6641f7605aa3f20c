import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124044616 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order_item" drop constraint if exists "seller_order_item_line_item_id_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_order" drop constraint if exists "seller_order_order_id_seller_id_unique";`,
    );
    this.addSql(
      `create table if not exists "seller_order" ("id" text not null, "order_id" text not null, "seller_id" text not null, "status" text check ("status" in ('awaiting_payment', 'new', 'packed', 'shipped', 'delivered', 'completed', 'cancelled', 'returned')) not null default 'awaiting_payment', "currency" text not null, "items_total" numeric not null, "shipping_total" numeric not null, "total" numeric not null, "shipping_method_id" text null, "service" text null, "carrier" text null, "tracking_number" text null, "raw_items_total" jsonb not null, "raw_shipping_total" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_order_id_seller_id_unique" ON "seller_order" ("order_id", "seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_status" ON "seller_order" ("seller_id", "status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_status" ON "seller_order" ("status") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_order_event" ("id" text not null, "from_status" text null, "to_status" text not null, "by" text not null, "actor" text null, "reason" text null, "occurred_at" timestamptz not null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_event_seller_order_id" ON "seller_order_event" ("seller_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_event_deleted_at" ON "seller_order_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_order_item" ("id" text not null, "line_item_id" text not null, "quantity" integer not null, "unit_price" numeric not null, "total" numeric not null, "seller_order_id" text not null, "raw_unit_price" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_item_pkey" primary key ("id"), constraint seller_order_item_quantity_positive check (quantity > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_item_seller_order_id" ON "seller_order_item" ("seller_order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_order_item_deleted_at" ON "seller_order_item" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_item_line_item_id_unique" ON "seller_order_item" ("line_item_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_order_event" add constraint "seller_order_event_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "seller_order_item" add constraint "seller_order_item_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_order_event" drop constraint if exists "seller_order_event_seller_order_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "seller_order_item" drop constraint if exists "seller_order_item_seller_order_id_foreign";`,
    );

    this.addSql(`drop table if exists "seller_order" cascade;`);

    this.addSql(`drop table if exists "seller_order_event" cascade;`);

    this.addSql(`drop table if exists "seller_order_item" cascade;`);
  }
}
