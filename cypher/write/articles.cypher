UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article.title = row.title, article.outlet = row.outlet, article.published = row.published, article.url = row.url, article.hash = row.hash,
  article.reader = row.reader, article.fingerprint = row.fingerprint, article.given = row.given, article.file = row.file
