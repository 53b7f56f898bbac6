// Who supports and accuses the same actor
// Actors that both support and accuse another, with when each was first and last seen: a turn, or two voices.
//
// folder: Quarrels
// $limit  integer  50  the most rows

MATCH (one:Actor)-[support:SUPPORTS]->(other:Actor)<-[accusation:ACCUSED]-(one)
RETURN one {.id, .name, .nameLatin} AS one, other {.id, .name, .nameLatin} AS other, support.firstSeen AS supported_from, support.lastSeen AS supported_until, accusation.firstSeen AS accused_from, accusation.lastSeen AS accused_until, support.quote AS supporting_quote, accusation.quote AS accusing_quote
ORDER BY support.statements + accusation.statements DESC, one.id, other.id
LIMIT toInteger($limit)
