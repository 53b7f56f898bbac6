MATCH (article:Article)
RETURN article.id AS id, article.hash AS hash, article.reader AS reader, article.given AS given, article.file AS file
