// Everything about an actor
// Names, offices, bodies, and what it did to whom and what was done to it, each with a count, a period and a quote.
//
// folder: Actors
// $actor  actor    required  whom it is about
// $limit  integer  200       the most rows

CALL db.index.fulltext.queryNodes('actor_names', '"' + replace(replace($actor, '\\', ' '), '"', ' ') + '"') YIELD node AS actor
WHERE $actor IN [actor.id, actor.name, actor.nameLatin] + coalesce(actor.aliases, [])
CALL (actor) {
  UNWIND [actor.name, actor.nameLatin] + coalesce(actor.aliases, []) AS name
  RETURN 1 AS part, 'is called' AS what, null AS other, name AS text, null AS count, null AS from, null AS until
  UNION
  MATCH (actor)-[r:SERVES]->(state:Actor)
  RETURN 2 AS part, 'serves' AS what, state AS other, r.office AS text, null AS count, r.firstSeen AS from, r.lastSeen AS until
  UNION
  MATCH (actor)<-[r:SERVES]-(person:Actor)
  RETURN 2 AS part, 'is served by' AS what, person AS other, r.office AS text, null AS count, r.firstSeen AS from, r.lastSeen AS until
  UNION
  MATCH (actor)-[r:PART_OF]-(body:Actor)
  RETURN 3 AS part, CASE startNode(r) WHEN actor THEN 'is part of' ELSE 'has the body' END AS what, body AS other, null AS text, null AS count, null AS from, null AS until
  UNION
  MATCH (actor)<-[r:MENTIONS]-(article:Article)
  RETURN 4 AS part, 'is mentioned' AS what, null AS other, CASE count(article) WHEN 1 THEN 'in 1 article' ELSE 'in ' + count(article) + ' articles' END AS text, sum(r.count) AS count, min(article.published) AS from, max(article.published) AS until
  UNION
  MATCH (actor)-[r:MET_WITH]-(party:Actor)
  RETURN 5 AS part, 'met' AS what, party AS other, r.quote AS text, r.statements AS count, r.firstSeen AS from, r.lastSeen AS until
  UNION
  MATCH (actor)-[r:ACCUSED]-(party:Actor)
  RETURN 6 AS part, CASE startNode(r) WHEN actor THEN 'accuses' ELSE 'is accused by' END AS what, party AS other, r.quote AS text, r.statements AS count, r.firstSeen AS from, r.lastSeen AS until
  UNION
  MATCH (actor)-[r:SUPPORTS]-(party:Actor)
  RETURN 7 AS part, CASE startNode(r) WHEN actor THEN 'supports' ELSE 'is supported by' END AS what, party AS other, r.quote AS text, r.statements AS count, r.firstSeen AS from, r.lastSeen AS until
}
WITH * WHERE part > 1 OR text IS NOT NULL
RETURN what, other {.id, .name, .nameLatin} AS other, text, count, from, until
ORDER BY part, what, count DESC, other.id, text
LIMIT toInteger($limit)
