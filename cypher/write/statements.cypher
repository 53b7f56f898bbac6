UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (subject:Actor {id: row.subject})
MATCH (object:Actor {id: row.object})
CREATE (statement:Statement {id: row.id, relation: row.relation, status: row.status, manner: row.manner, quote: row.quote, start: row.start, end: row.end,
  rule: row.rule, confidence: row.confidence, date: row.date})
CREATE (statement)-[:EVIDENCED_BY]->(article)
CREATE (statement)-[:SUBJECT]->(subject)
CREATE (statement)-[:OBJECT]->(object)
WITH statement, row
WHERE row.speaker IS NOT NULL
MATCH (speaker:Actor {id: row.speaker})
CREATE (statement)-[:SAID_BY]->(speaker)
