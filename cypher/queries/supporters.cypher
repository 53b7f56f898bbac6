// Whom an actor supports, and who supports it
// Support by and for one actor, the strongest first, with a quote.
//
// folder: Blocs
// $actor  actor    required  whom it is about
// $limit  integer  50        the most rows

CALL db.index.fulltext.queryNodes('actor_names', '"' + replace(replace($actor, '\\', ' '), '"', ' ') + '"') YIELD node AS actor
WHERE $actor IN [actor.id, actor.name, actor.nameLatin] + coalesce(actor.aliases, [])
MATCH (actor)-[support:SUPPORTS]-(other:Actor)
RETURN CASE startNode(support) WHEN actor THEN 'supports' ELSE 'is supported by' END AS what, other {.id, .name, .nameLatin} AS other, support.statements AS statements, support.outlets AS outlets, support.firstSeen AS from, support.lastSeen AS until, support.quote AS quote
ORDER BY what DESC, statements DESC, other.id
LIMIT toInteger($limit)
