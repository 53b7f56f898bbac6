// Which of these articles are in the graph, and what they said, as of a revision of the graph.
MATCH (store:GraphStore {id: 'graph'})
OPTIONAL MATCH (article:Article)
WHERE article.id IN $articles
RETURN store.revision AS revision, article.id AS id, article.fingerprint AS fingerprint
