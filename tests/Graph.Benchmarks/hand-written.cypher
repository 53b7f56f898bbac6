UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article.title = row.title, article.outlet = row.outlet, article.published = row.published, article.url = row.url, article.hash = row.hash
FOREACH (a IN row.actors |
  MERGE (actor:Actor {id: a.id})
  SET actor.name = a.name, actor.nameLatin = a.nameLatin, actor.aliases = a.aliases, actor.office = a.office, actor.country = a.country, actor.kind = a.kind
  FOREACH (_ IN CASE a.type WHEN 'Person' THEN [1] ELSE [] END | SET actor:Person)
  FOREACH (_ IN CASE a.type WHEN 'Organization' THEN [1] ELSE [] END | SET actor:Organization)
  FOREACH (_ IN CASE a.type WHEN 'Country' THEN [1] ELSE [] END | SET actor:Country)
  MERGE (article)-[mention:MENTIONS]->(actor)
  SET mention.count = a.count
  FOREACH (state IN CASE WHEN a.office IS NOT NULL THEN [a.country] ELSE [] END |
    MERGE (country:Actor {id: state})
    MERGE (actor)-[serves:SERVES {office: a.office}]->(country)
    SET serves.firstSeen = CASE WHEN serves.firstSeen < row.published THEN serves.firstSeen ELSE row.published END,
      serves.lastSeen = CASE WHEN serves.lastSeen > row.published THEN serves.lastSeen ELSE row.published END
  )
)
FOREACH (s IN row.statements |
  MERGE (subject:Actor {id: s.subject})
  MERGE (object:Actor {id: s.object})
  MERGE (statement:Statement {id: s.id})
  SET statement.relation = s.relation, statement.status = s.status, statement.manner = s.manner, statement.quote = s.quote, statement.start = s.start,
    statement.end = s.end, statement.rule = s.rule, statement.confidence = s.confidence, statement.date = row.published
  MERGE (statement)-[:EVIDENCED_BY]->(article)
  MERGE (statement)-[:SUBJECT]->(subject)
  MERGE (statement)-[:OBJECT]->(object)
  FOREACH (id IN CASE WHEN s.speaker IS NOT NULL THEN [s.speaker] ELSE [] END |
    MERGE (speaker:Actor {id: id})
    MERGE (statement)-[:SAID_BY]->(speaker)
  )
  FOREACH (_ IN CASE WHEN s.status = 'asserted' AND s.relation = 'MET_WITH' THEN [1] ELSE [] END |
    MERGE (subject)-[r:MET_WITH]->(object)
    SET r.statements = coalesce(r.statements, 0) + 1, r.quote = s.quote, r.confidence = s.confidence, r.firstSeen = row.published, r.lastSeen = row.published
  )
  FOREACH (_ IN CASE WHEN s.status = 'asserted' AND s.relation = 'ACCUSED' THEN [1] ELSE [] END |
    MERGE (subject)-[r:ACCUSED]->(object)
    SET r.statements = coalesce(r.statements, 0) + 1, r.quote = s.quote, r.confidence = s.confidence, r.firstSeen = row.published, r.lastSeen = row.published
  )
  FOREACH (_ IN CASE WHEN s.status = 'asserted' AND s.relation = 'SUPPORTS' THEN [1] ELSE [] END |
    MERGE (subject)-[r:SUPPORTS]->(object)
    SET r.statements = coalesce(r.statements, 0) + 1, r.quote = s.quote, r.confidence = s.confidence, r.firstSeen = row.published, r.lastSeen = row.published
  )
)
