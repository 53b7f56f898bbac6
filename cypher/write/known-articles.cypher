// Which of these articles are in the graph, and what they said.
UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.fingerprint AS fingerprint
