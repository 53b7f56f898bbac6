// Who accuses whom, with the words
// Accusations that are told as facts, the latest first, with their quotes and who said so.
//
// folder: Quarrels
// $since  date     null  the first day; null for no limit
// $until  date     null  the last day; null for no limit
// $limit  integer  50    the most rows

MATCH (s:Statement {status: 'asserted', relation: 'ACCUSED'})
WHERE ($since IS NULL OR s.date >= date($since)) AND ($until IS NULL OR s.date <= date($until))
MATCH (accuser:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(accused:Actor)
MATCH (s)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (s)-[:SAID_BY]->(speaker:Actor)
RETURN s.date AS date, accuser {.id, .name, .nameLatin} AS accuser, accused {.id, .name, .nameLatin} AS accused, s.manner AS manner, s.quote AS quote, speaker {.id, .name, .nameLatin} AS speaker, article.outlet AS outlet, article.id AS article
ORDER BY s.date IS NULL, s.date DESC, article.id, s.start, s.id
LIMIT toInteger($limit)
