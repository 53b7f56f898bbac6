// The most central actors
// Those tied to the most others by meetings, accusations and support, with how many they reach in two steps.
//
// folder: Actors
// $limit  integer  25  the most rows

MATCH (actor:Actor)-[tie:MET_WITH|ACCUSED|SUPPORTS]-(other:Actor)
WITH actor, count(DISTINCT other) AS partners,
  sum(CASE type(tie) WHEN 'MET_WITH' THEN tie.statements ELSE 0 END) AS met,
  sum(CASE WHEN type(tie) = 'ACCUSED' AND startNode(tie) = actor THEN tie.statements ELSE 0 END) AS accuses,
  sum(CASE WHEN type(tie) = 'ACCUSED' AND endNode(tie) = actor THEN tie.statements ELSE 0 END) AS accused_by,
  sum(CASE WHEN type(tie) = 'SUPPORTS' AND startNode(tie) = actor THEN tie.statements ELSE 0 END) AS supports,
  sum(CASE WHEN type(tie) = 'SUPPORTS' AND endNode(tie) = actor THEN tie.statements ELSE 0 END) AS supported_by
ORDER BY partners DESC, met + accuses + accused_by + supports + supported_by DESC, actor.id
LIMIT toInteger($limit)
CALL (actor) {
  MATCH (actor)-[:MET_WITH|ACCUSED|SUPPORTS]-(near:Actor)
  WITH DISTINCT actor, near
  MATCH (near)-[:MET_WITH|ACCUSED|SUPPORTS]-(far:Actor)
  WITH actor, collect(DISTINCT near) AS nears, collect(DISTINCT far) AS fars
  UNWIND nears + fars AS reached
  WITH reached WHERE reached <> actor
  RETURN count(DISTINCT reached) AS reach
}
RETURN actor {.id, .name, .nameLatin} AS actor, partners, reach, met, accuses, accused_by, supports, supported_by
ORDER BY partners DESC, met + accuses + accused_by + supports + supported_by DESC, actor.id
