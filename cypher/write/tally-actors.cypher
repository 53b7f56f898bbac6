// What the articles of the graph say of these actors; those that say the same are counted.
UNWIND $actors AS id
MATCH (:Actor {id: id})<-[mention:MENTIONS]-(article:Article)
WHERE mention.type IS NOT NULL
RETURN id, mention.type AS type, mention.name AS name, mention.nameLatin AS nameLatin, mention.aliases AS aliases, mention.office AS office,
  mention.country AS country, mention.kind AS kind, mention.partOf AS partOf,
  count(*) AS articles, min(article.published) AS firstSeen, max(article.published) AS lastSeen
