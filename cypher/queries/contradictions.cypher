// Contradictions between outlets
// What one outlet tells as a fact and another denies, and pairs of which one outlet tells support and another an accusation.
//
// folder: Claims
// $limit  integer  50  the most rows

CALL () {
  MATCH (no:Statement {status: 'denied'})
  WHERE no.relation IS NOT NULL
  MATCH (subject:Actor)<-[:SUBJECT]-(no)-[:OBJECT]->(object:Actor)
  MATCH (subject)<-[:SUBJECT]-(yes:Statement {status: 'asserted', relation: no.relation})-[:OBJECT]->(object)
  RETURN 'denied' AS kind, subject, object, yes, no
  UNION
  MATCH (subject:Actor)-[:SUPPORTS]->(object:Actor)<-[:ACCUSED]-(subject)
  MATCH (subject)<-[:SUBJECT]-(yes:Statement {status: 'asserted', relation: 'SUPPORTS'})-[:OBJECT]->(object)
  MATCH (subject)<-[:SUBJECT]-(no:Statement {status: 'asserted', relation: 'ACCUSED'})-[:OBJECT]->(object)
  RETURN 'opposed' AS kind, subject, object, yes, no
}
MATCH (yes)-[:EVIDENCED_BY]->(claim:Article)
MATCH (no)-[:EVIDENCED_BY]->(contradiction:Article)
WHERE claim.outlet <> contradiction.outlet
RETURN kind, subject {.id, .name, .nameLatin} AS subject, yes.relation AS relation, object {.id, .name, .nameLatin} AS object, claim.outlet AS outlet, yes.date AS date, yes.quote AS quote, contradiction.outlet AS other_outlet, no.date AS other_date, no.quote AS other_quote
ORDER BY kind, subject.id, object.id, yes.id, no.id
LIMIT toInteger($limit)
