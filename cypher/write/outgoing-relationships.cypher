// The relationships that there are from these actors.
UNWIND $actors AS id
MATCH (:Actor {id: id})-[relationship:MET_WITH|ACCUSED|SUPPORTS]->(object:Actor)
RETURN type(relationship) AS relation, id AS subject, object.id AS object
