// Takes out articles that say nothing any more.
UNWIND $articles AS id
MATCH (article:Article {id: id})
DETACH DELETE article
