// Claims that were denied
// What is said not to have happened or is denied by a party, and how many articles tell it as a fact all the same.
//
// folder: Claims
// $since  date     null  the first day; null for no limit
// $until  date     null  the last day; null for no limit
// $limit  integer  50    the most rows

MATCH (s:Statement {status: 'denied'})
WHERE ($since IS NULL OR s.date >= date($since)) AND ($until IS NULL OR s.date <= date($until)) AND s.relation IS NOT NULL
MATCH (subject:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(object:Actor)
MATCH (s)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (s)-[:SAID_BY]->(speaker:Actor)
RETURN s.date AS date, subject {.id, .name, .nameLatin} AS subject, s.relation AS relation, object {.id, .name, .nameLatin} AS object, s.quote AS quote, speaker {.id, .name, .nameLatin} AS speaker, article.outlet AS outlet, article.id AS article,
  COUNT {
    MATCH (subject)<-[:SUBJECT]-(claim:Statement {status: 'asserted', relation: s.relation})-[:OBJECT]->(object)
    MATCH (claim)-[:EVIDENCED_BY]->(source:Article)
    RETURN DISTINCT source
  } AS asserted_in
ORDER BY s.date IS NULL, s.date DESC, article.id, s.start, s.id
LIMIT toInteger($limit)
