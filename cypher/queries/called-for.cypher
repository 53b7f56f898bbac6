// What is called for
// Meetings, accusations and support that somebody asks for, urges, offers or hopes for, the latest first.
//
// folder: Claims
// $since  date     null  the first day; null for no limit
// $until  date     null  the last day; null for no limit
// $limit  integer  50    the most rows

MATCH (s:Statement {status: 'called_for'})
WHERE ($since IS NULL OR s.date >= date($since)) AND ($until IS NULL OR s.date <= date($until)) AND s.relation IS NOT NULL
MATCH (subject:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(object:Actor)
MATCH (s)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (s)-[:SAID_BY]->(speaker:Actor)
RETURN s.date AS date, subject {.id, .name, .nameLatin} AS subject, s.relation AS relation, object {.id, .name, .nameLatin} AS object, s.quote AS quote, speaker {.id, .name, .nameLatin} AS speaker, article.outlet AS outlet, article.id AS article
ORDER BY s.date IS NULL, s.date DESC, article.id, s.start, s.id
LIMIT toInteger($limit)
