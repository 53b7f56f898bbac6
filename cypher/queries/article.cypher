// Everything that one article says
// The statements of an article in the order of its text, and then the actors it mentions without a statement.
//
// folder: Articles
// $article  text  required  the article's id

MATCH (article:Article {id: $article})
CALL (article) {
  MATCH (article)<-[:EVIDENCED_BY]-(s:Statement)
  MATCH (subject:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(object:Actor)
  OPTIONAL MATCH (s)-[:SAID_BY]->(speaker:Actor)
  RETURN s.start AS start, s.end AS end, s.relation AS relation, subject, object, s.status AS status, s.manner AS manner, speaker, s.quote AS quote, s.confidence AS confidence, null AS mentions
  UNION ALL
  MATCH (article)-[mention:MENTIONS]->(subject:Actor)
  WHERE NOT EXISTS { (article)<-[:EVIDENCED_BY]-(:Statement)-[:SUBJECT|OBJECT|SAID_BY]->(subject) }
  RETURN null AS start, null AS end, null AS relation, subject, null AS object, null AS status, null AS manner, null AS speaker, null AS quote, null AS confidence, mention.count AS mentions
}
RETURN subject {.id, .name, .nameLatin} AS subject, relation, object {.id, .name, .nameLatin} AS object, status, manner, speaker {.id, .name, .nameLatin} AS speaker, quote, start, end, confidence, mentions
ORDER BY start, end, mentions DESC, relation, subject.id, object.id
