// The relationships that rest on these articles.
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:EVIDENCED_BY]-(statement:Statement {status: 'asserted'})
MATCH (statement)-[:SUBJECT]->(subject:Actor)
MATCH (statement)-[:OBJECT]->(object:Actor)
RETURN DISTINCT statement.relation AS relation, subject.id AS subject, object.id AS object
