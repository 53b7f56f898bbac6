// Planned meetings, and whether they took place
// Announced meetings with the first later article that tells of the two having met.
//
// folder: Meetings
// $held   boolean  null  true for those that took place, false for those that did not; null for all
// $since  date     null  the first day; null for no limit
// $until  date     null  the last day; null for no limit
// $limit  integer  50    the most rows

MATCH (s:Statement {status: 'planned', relation: 'MET_WITH'})
WHERE ($since IS NULL OR s.date >= date($since)) AND ($until IS NULL OR s.date <= date($until))
MATCH (one:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(other:Actor)
MATCH (s)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (one)<-[:SUBJECT]-(meeting:Statement {status: 'asserted', relation: 'MET_WITH'})-[:OBJECT]->(other)
WHERE meeting.date >= s.date
WITH s, one, other, article, min(meeting.date) AS held
WHERE $held IS NULL OR $held = (held IS NOT NULL)
RETURN s.date AS announced, held, one {.id, .name, .nameLatin} AS one, other {.id, .name, .nameLatin} AS other, s.manner AS manner, s.quote AS quote, article.outlet AS outlet, article.id AS article
ORDER BY s.date IS NULL, s.date DESC, article.id, s.start, s.id
LIMIT toInteger($limit)
