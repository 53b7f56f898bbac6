UNWIND $rows AS row
MERGE (actor:Actor {id: row.id})
SET actor.name = row.name, actor.nameLatin = row.nameLatin, actor.aliases = row.aliases, actor.office = row.office, actor.country = row.country,
  actor.kind = row.kind
FOREACH (_ IN CASE row.type WHEN 'Person' THEN [1] ELSE [] END | SET actor:Person REMOVE actor:Organization:ArmedGroup:Country)
FOREACH (_ IN CASE row.type WHEN 'Organization' THEN [1] ELSE [] END | SET actor:Organization REMOVE actor:Person:ArmedGroup:Country)
FOREACH (_ IN CASE row.type WHEN 'ArmedGroup' THEN [1] ELSE [] END | SET actor:ArmedGroup REMOVE actor:Person:Organization:Country)
FOREACH (_ IN CASE row.type WHEN 'Country' THEN [1] ELSE [] END | SET actor:Country REMOVE actor:Person:Organization:ArmedGroup)
