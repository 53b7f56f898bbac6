// Beside the count, what this article says of the actor: the actor is the sum of what all articles say.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (actor:Actor {id: row.actor})
CREATE (article)-[:MENTIONS {count: row.count, type: row.type, name: row.name, nameLatin: row.nameLatin, aliases: row.aliases, office: row.office,
  country: row.country, kind: row.kind, partOf: row.partOf}]->(actor)
