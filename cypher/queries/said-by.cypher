// What an actor says of others
// Every statement that an actor makes about others, the latest first.
//
// folder: Voices
// $actor  actor    required  whom it is about
// $since  date     null      the first day; null for no limit
// $until  date     null      the last day; null for no limit
// $limit  integer  50        the most rows

CALL db.index.fulltext.queryNodes('actor_names', '"' + replace(replace($actor, '\\', ' '), '"', ' ') + '"') YIELD node AS actor
WHERE $actor IN [actor.id, actor.name, actor.nameLatin] + coalesce(actor.aliases, [])
MATCH (actor)<-[:SAID_BY]-(s:Statement)
WHERE ($since IS NULL OR s.date >= date($since)) AND ($until IS NULL OR s.date <= date($until))
MATCH (subject:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(object:Actor)
MATCH (s)-[:EVIDENCED_BY]->(article:Article)
RETURN s.date AS date, subject {.id, .name, .nameLatin} AS subject, s.relation AS relation, object {.id, .name, .nameLatin} AS object, s.status AS status, s.quote AS quote, article.outlet AS outlet, article.id AS article
ORDER BY s.date IS NULL, s.date DESC, article.id, s.start, s.id
LIMIT toInteger($limit)
