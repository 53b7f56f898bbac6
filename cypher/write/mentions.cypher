// Beside the count, what this article says of the actor: the actor is the sum of what all articles say.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
UNWIND row.items AS mention
MATCH (actor:Actor {id: mention.actor})
CREATE (article)-[:MENTIONS {count: mention.count, type: mention.type, name: mention.name, nameLatin: mention.nameLatin, aliases: mention.aliases,
  office: mention.office, country: mention.country, kind: mention.kind, partOf: mention.partOf}]->(actor)
