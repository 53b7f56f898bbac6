// Whom an actor met, and when
// Every meeting of one actor that is told as a fact, the latest first.
//
// folder: Meetings
// $actor  actor    required  whom it is about
// $since  date     null      the first day; null for no limit
// $until  date     null      the last day; null for no limit
// $limit  integer  50        the most rows

CALL db.index.fulltext.queryNodes('actor_names', '"' + replace(replace($actor, '\\', ' '), '"', ' ') + '"') YIELD node AS actor
WHERE $actor IN [actor.id, actor.name, actor.nameLatin] + coalesce(actor.aliases, [])
MATCH (actor)<-[:SUBJECT|OBJECT]-(s:Statement {status: 'asserted', relation: 'MET_WITH'})-[:SUBJECT|OBJECT]->(other:Actor)
WHERE ($since IS NULL OR s.date >= date($since)) AND ($until IS NULL OR s.date <= date($until))
MATCH (s)-[:EVIDENCED_BY]->(article:Article)
RETURN s.date AS date, other {.id, .name, .nameLatin} AS other, s.manner AS manner, s.quote AS quote, article.outlet AS outlet, article.id AS article
ORDER BY s.date IS NULL, s.date DESC, article.id, s.start, s.id
LIMIT toInteger($limit)
