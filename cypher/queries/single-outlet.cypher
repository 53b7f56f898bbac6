// Claims that only one outlet makes
// Relations told as facts that no second outlet tells, those repeated most often first.
//
// folder: Claims
// $limit  integer  50  the most rows

MATCH (subject:Actor)-[tie:MET_WITH|ACCUSED|SUPPORTS]->(object:Actor)
WHERE tie.outlets = 1
WITH subject, tie, object
ORDER BY tie.statements DESC, subject.id, object.id, type(tie)
LIMIT toInteger($limit)
CALL (subject, tie, object) {
  MATCH (subject)<-[:SUBJECT]-(s:Statement {status: 'asserted', relation: type(tie)})-[:OBJECT]->(object)
  MATCH (s)-[:EVIDENCED_BY]->(article:Article)
  RETURN max(article.outlet) AS outlet
}
RETURN subject {.id, .name, .nameLatin} AS subject, type(tie) AS relation, object {.id, .name, .nameLatin} AS object, outlet, tie.articles AS articles, tie.statements AS statements, tie.firstSeen AS first_seen, tie.lastSeen AS last_seen, tie.quote AS quote
ORDER BY statements DESC, subject.id, object.id, relation
