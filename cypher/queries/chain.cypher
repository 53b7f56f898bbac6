// The shortest chain between two actors
// One of the shortest ways from one actor to the other over meetings, accusations and support, step by step, with the words each step rests on.
//
// folder: Actors
// $one    actor  required  where the chain begins
// $other  actor  required  where it ends

CALL db.index.fulltext.queryNodes('actor_names', '"' + replace(replace($one, '\\', ' '), '"', ' ') + '"') YIELD node AS one
WHERE $one IN [one.id, one.name, one.nameLatin] + coalesce(one.aliases, [])
CALL db.index.fulltext.queryNodes('actor_names', '"' + replace(replace($other, '\\', ' '), '"', ' ') + '"') YIELD node AS other
WHERE $other IN [other.id, other.name, other.nameLatin] + coalesce(other.aliases, [])
MATCH path = ALL SHORTEST (one)-[:MET_WITH|ACCUSED|SUPPORTS]-{1,6}(other)
WITH path
ORDER BY reduce(total = 0, step IN relationships(path) | total + step.statements) DESC, reduce(ids = '', actor IN nodes(path) | ids + ' ' + actor.id), reduce(kinds = '', step IN relationships(path) | kinds + type(step))
LIMIT 1
UNWIND range(0, length(path) - 1) AS i
WITH i, nodes(path)[i] AS here, relationships(path)[i] AS step, nodes(path)[i + 1] AS next
RETURN i + 1 AS step, here {.id, .name, .nameLatin} AS from, CASE WHEN type(step) = 'MET_WITH' THEN '–' WHEN startNode(step) = here THEN '→' ELSE '←' END + ' ' + type(step) AS relation, next {.id, .name, .nameLatin} AS to, step.statements AS statements, step.outlets AS outlets, step.firstSeen AS first_seen, step.lastSeen AS last_seen, step.quote AS quote
ORDER BY i
