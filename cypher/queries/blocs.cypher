// Blocs by support
// Who gathers behind whom, and whom the bloc accuses: the actors with the most supporters first.
//
// folder: Blocs
// $members  integer  2   the fewest supporters of a bloc
// $limit    integer  50  the most rows

MATCH (member:Actor)-[:SUPPORTS]->(leader:Actor)
WITH leader, member ORDER BY member.id
WITH leader, collect(member) AS members
WHERE size(members) >= toInteger($members)
ORDER BY size(members) DESC, leader.id
LIMIT toInteger($limit)
CALL (leader, members) {
  UNWIND members + leader AS accuser
  MATCH (accuser)-[:ACCUSED]->(foe:Actor)
  WITH foe, count(DISTINCT accuser) AS accusers
  ORDER BY accusers DESC, foe.id
  RETURN collect(foe {.id, .name, .nameLatin})[..5] AS foes
}
RETURN leader {.id, .name, .nameLatin} AS leader, size(members) AS supporters, [m IN members | m {.id, .name, .nameLatin}] AS members, foes
ORDER BY supporters DESC, leader.id
