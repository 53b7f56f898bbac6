// What these actors serve and are part of, to be written anew.
UNWIND $actors AS id
MATCH (:Actor {id: id})-[tie:SERVES|PART_OF]->(other:Actor)
DELETE tie
RETURN DISTINCT other.id AS id
