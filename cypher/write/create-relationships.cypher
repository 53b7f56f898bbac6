UNWIND $rows AS row
MATCH (subject:Actor {id: row.subject})
MATCH (object:Actor {id: row.object})
FOREACH (_ IN CASE row.relation WHEN 'MET_WITH' THEN [1] ELSE [] END | CREATE (subject)-[relationship:MET_WITH]->(object) SET relationship = row.properties)
FOREACH (_ IN CASE row.relation WHEN 'ACCUSED' THEN [1] ELSE [] END | CREATE (subject)-[relationship:ACCUSED]->(object) SET relationship = row.properties)
FOREACH (_ IN CASE row.relation WHEN 'SUPPORTS' THEN [1] ELSE [] END | CREATE (subject)-[relationship:SUPPORTS]->(object) SET relationship = row.properties)
