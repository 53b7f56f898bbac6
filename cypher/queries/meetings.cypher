// Who met whom, and when
// Meetings that are told as facts, the latest first, each with the words it rests on.
//
// folder: Meetings
// $since  date     null  the first day; null for no limit
// $until  date     null  the last day; null for no limit
// $limit  integer  50    the most rows

MATCH (s:Statement {status: 'asserted', relation: 'MET_WITH'})
WHERE ($since IS NULL OR s.date >= date($since)) AND ($until IS NULL OR s.date <= date($until))
MATCH (one:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(other:Actor)
MATCH (s)-[:EVIDENCED_BY]->(article:Article)
RETURN s.date AS date, one {.id, .name, .nameLatin} AS one, other {.id, .name, .nameLatin} AS other, s.manner AS manner, s.quote AS quote, article.outlet AS outlet, article.id AS article
ORDER BY s.date IS NULL, s.date DESC, article.id, s.start, s.id
LIMIT toInteger($limit)
