// Who accuse each other
// Pairs of actors that accuse one another, those with the most accusations first, with a quote of each side.
//
// folder: Quarrels
// $limit  integer  50  the most rows

MATCH (one:Actor)-[there:ACCUSED]->(other:Actor)-[back:ACCUSED]->(one)
WHERE one.id < other.id
RETURN one {.id, .name, .nameLatin} AS one, other {.id, .name, .nameLatin} AS other, there.statements AS accusations, back.statements AS answers, there.quote AS quote, back.quote AS answer
ORDER BY there.statements + back.statements DESC, one.id, other.id
LIMIT toInteger($limit)
