// Of a state that no article mentions any more its code is known.
UNWIND $actors AS id
MATCH (state:Actor {id: id})
WHERE NOT EXISTS { (state)<-[:MENTIONS]-() } AND EXISTS { (state)<-[:SERVES]-() }
SET state = {id: id, nameLatin: id, aliases: [], country: id}, state:Country
REMOVE state:Person:Organization:ArmedGroup
