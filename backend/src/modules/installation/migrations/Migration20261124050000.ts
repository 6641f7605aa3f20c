import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The text-search configuration that the search provider expects for its option `language: "indonesian"`: Postgres's own
 * Indonesian stemmer, with accents folded first.
 */
export class Migration20261124050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE EXTENSION IF NOT EXISTS unaccent;`);
    this.addSql(`CREATE EXTENSION IF NOT EXISTS pg_trgm;`);
    this.addSql(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_ts_config WHERE cfgname = 'medusa_search_indonesian') THEN
          CREATE TEXT SEARCH CONFIGURATION medusa_search_indonesian (COPY = pg_catalog.indonesian);
          ALTER TEXT SEARCH CONFIGURATION medusa_search_indonesian
            ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part
            WITH unaccent, indonesian_stem;
        END IF;
      END $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TEXT SEARCH CONFIGURATION IF EXISTS medusa_search_indonesian;`);
  }
}
