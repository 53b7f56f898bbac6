// Who speaks about an actor that does not speak
// Speakers of statements about an actor in articles in which the actor itself is not heard.
//
// folder: Voices
// $actor  actor    required  whom it is about
// $limit  integer  50        the most rows

CALL db.index.fulltext.queryNodes('actor_names', '"' + replace(replace($actor, '\\', ' '), '"', ' ') + '"') YIELD node AS actor
WHERE $actor IN [actor.id, actor.name, actor.nameLatin] + coalesce(actor.aliases, [])
MATCH (actor)<-[:SUBJECT|OBJECT]-(s:Statement)-[:SAID_BY]->(speaker:Actor)
WHERE speaker <> actor
MATCH (s)-[:EVIDENCED_BY]->(article:Article)
WHERE NOT EXISTS { (article)<-[:EVIDENCED_BY]-(:Statement)-[:SAID_BY]->(actor) }
WITH speaker, s, article
ORDER BY s.date IS NULL, s.date DESC, s.id
WITH speaker, count(DISTINCT s) AS statements, count(DISTINCT article) AS articles, count(DISTINCT article.outlet) AS outlets, collect(DISTINCT s.relation) AS relations, collect(s.quote)[0] AS quote
RETURN speaker {.id, .name, .nameLatin} AS speaker, statements, articles, outlets, relations, quote
ORDER BY statements DESC, speaker.id
LIMIT toInteger($limit)
