// What the asserted statements between these actors amount to, with the one that is quoted: the most confident, then the earliest, then the first.
UNWIND $pairs AS pair
MATCH (subject:Actor {id: pair.subject})
MATCH (object:Actor {id: pair.object})
MATCH (subject)<-[:SUBJECT]-(statement:Statement)-[:OBJECT]->(object)
WHERE statement.relation = pair.relation AND statement.status = 'asserted'
MATCH (statement)-[:EVIDENCED_BY]->(article:Article)
WITH pair, statement, article
ORDER BY statement.confidence DESC, statement.date, statement.id
WITH pair, count(*) AS statements, count(DISTINCT article) AS articles, collect(DISTINCT article.outlet) AS outlets,
  min(statement.date) AS firstSeen, max(statement.date) AS lastSeen, collect(statement)[0] AS best
RETURN pair.relation AS relation, pair.subject AS subject, pair.object AS object, statements, articles, outlets, firstSeen, lastSeen,
  best.id AS id, best.confidence AS confidence, best.date AS date, best.quote AS quote
