MATCH (statement:Statement)-[:EVIDENCED_BY]->(article:Article)
MATCH (statement)-[:SUBJECT]->(subject:Actor)
MATCH (statement)-[:OBJECT]->(object:Actor)
OPTIONAL MATCH (statement)-[:SAID_BY]->(speaker:Actor)
RETURN article.id AS article, statement.id AS id, statement.relation AS relation, subject.id AS subject, object.id AS object, statement.status AS status,
  statement.manner AS manner, speaker.id AS speaker, statement.quote AS quote, statement.start AS start, statement.end AS end, statement.rule AS rule,
  statement.confidence AS confidence, statement.date AS date
