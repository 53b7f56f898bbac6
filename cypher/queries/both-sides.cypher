// Who supports both sides of a quarrel
// Actors that support each of two that accuse one another, or of which one accuses the other.
//
// folder: Quarrels
// $limit  integer  50  the most rows

MATCH (one:Actor)-[quarrel:ACCUSED]-(other:Actor)
WHERE one.id < other.id
WITH one, other, sum(quarrel.statements) AS accusations
MATCH (one)<-[left:SUPPORTS]-(supporter:Actor)-[right:SUPPORTS]->(other)
RETURN supporter {.id, .name, .nameLatin} AS supporter, one {.id, .name, .nameLatin} AS one, other {.id, .name, .nameLatin} AS other, accusations, left.quote AS supports_one, right.quote AS supports_other
ORDER BY accusations DESC, supporter.id, one.id, other.id
LIMIT toInteger($limit)
