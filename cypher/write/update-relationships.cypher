UNWIND $rows AS row
MATCH (subject:Actor {id: row.subject})
MATCH (object:Actor {id: row.object})
MATCH (subject)-[relationship:MET_WITH|ACCUSED|SUPPORTS]->(object)
WHERE type(relationship) = row.relation
SET relationship = row.properties
