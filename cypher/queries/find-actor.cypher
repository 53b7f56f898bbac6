// Find an actor by words of its name
// Actors whose names have these words in them, the best match first, with their ids for the other queries.
//
// folder: Actors
// $words  text     required  words of a name in either script; Hus* for a beginning, Husein~ for something like it
// $limit  integer  20        the most rows

CALL db.index.fulltext.queryNodes('actor_names', $words) YIELD node AS actor, score
WITH actor, score
ORDER BY score DESC, actor.id
LIMIT toInteger($limit)
RETURN actor.id AS id, actor.name AS name, actor.nameLatin AS latin, [label IN labels(actor) WHERE label <> 'Actor'][0] AS type, actor.office AS office, actor.country AS country, actor.aliases AS aliases, COUNT { (actor)<-[:MENTIONS]-() } AS articles
ORDER BY score DESC, actor.id
