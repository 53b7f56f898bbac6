UNWIND $rows AS row
MATCH (article:Article {id: row.article})
UNWIND row.items AS item
MATCH (subject:Actor {id: item.subject})
MATCH (object:Actor {id: item.object})
CREATE (statement:Statement {id: item.id, relation: item.relation, status: item.status, manner: item.manner, quote: item.quote, start: item.start,
  end: item.end, rule: item.rule, confidence: item.confidence, date: item.date})
CREATE (statement)-[:EVIDENCED_BY]->(article)
CREATE (statement)-[:SUBJECT]->(subject)
CREATE (statement)-[:OBJECT]->(object)
WITH statement, item
WHERE item.speaker IS NOT NULL
MATCH (speaker:Actor {id: item.speaker})
CREATE (statement)-[:SAID_BY]->(speaker)
