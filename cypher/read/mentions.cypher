MATCH (article:Article)-[mention:MENTIONS]->(actor:Actor)
RETURN article.id AS article, actor.id AS actor, mention.count AS count
