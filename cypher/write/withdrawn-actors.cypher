// The actors that these articles mention.
UNWIND $articles AS id
MATCH (:Article {id: id})-[:MENTIONS]->(actor:Actor)
RETURN DISTINCT actor.id AS id
