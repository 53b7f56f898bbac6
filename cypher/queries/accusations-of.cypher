// Whom an actor accuses, and who accuses it
// Accusations by and against one actor, the latest first, with their quotes.
//
// folder: Quarrels
// $actor  actor    required  whom it is about
// $since  date     null      the first day; null for no limit
// $until  date     null      the last day; null for no limit
// $limit  integer  50        the most rows

CALL db.index.fulltext.queryNodes('actor_names', '"' + replace(replace($actor, '\\', ' '), '"', ' ') + '"') YIELD node AS actor
WHERE $actor IN [actor.id, actor.name, actor.nameLatin] + coalesce(actor.aliases, [])
MATCH (actor)<-[end:SUBJECT|OBJECT]-(s:Statement {status: 'asserted', relation: 'ACCUSED'})-[:SUBJECT|OBJECT]->(other:Actor)
WHERE ($since IS NULL OR s.date >= date($since)) AND ($until IS NULL OR s.date <= date($until))
MATCH (s)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (s)-[:SAID_BY]->(speaker:Actor)
RETURN s.date AS date, CASE type(end) WHEN 'SUBJECT' THEN 'accuses' ELSE 'is accused by' END AS what, other {.id, .name, .nameLatin} AS other, s.manner AS manner, s.quote AS quote, speaker {.id, .name, .nameLatin} AS speaker, article.outlet AS outlet, article.id AS article
ORDER BY s.date IS NULL, s.date DESC, article.id, s.start, s.id
LIMIT toInteger($limit)
