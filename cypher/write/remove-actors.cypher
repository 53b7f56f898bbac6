// Actors that no article mentions and nobody serves any more.
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
WHERE NOT EXISTS { (actor)<-[:MENTIONS]-() } AND NOT EXISTS { (actor)<-[:SERVES]-() }
DETACH DELETE actor
