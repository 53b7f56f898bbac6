MATCH (article:Article)
RETURN article.id AS id, article.title AS title, article.outlet AS outlet, article.published AS published, article.url AS url, article.hash AS hash,
  article.reader AS reader
