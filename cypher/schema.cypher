// What the graph relies on: ids that are unique, and indexes for what is asked. It can be applied at any time; what is there stays.

CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;

// One node that every writer locks, so that they take turns; it bears the version of the schema.
CREATE CONSTRAINT graph_store_id IF NOT EXISTS FOR (n:GraphStore) REQUIRE n.id IS UNIQUE;

// An actor is looked for by its id or any of its names, and by its country.
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE INDEX actor_name_latin IF NOT EXISTS FOR (n:Actor) ON (n.nameLatin);
CREATE INDEX actor_country IF NOT EXISTS FOR (n:Actor) ON (n.country);
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (n:Actor) ON EACH [n.id, n.name, n.nameLatin, n.aliases];

// Articles and statements are looked for by their day, statements also by whether they hold.
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.published);
CREATE INDEX statement_date IF NOT EXISTS FOR (n:Statement) ON (n.date);
CREATE INDEX statement_status IF NOT EXISTS FOR (n:Statement) ON (n.status, n.relation);
