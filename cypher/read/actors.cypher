MATCH (actor:Actor)
RETURN actor.id AS id, [label IN labels(actor) WHERE label IN ['Person', 'Organization', 'ArmedGroup', 'Country']][0] AS type, actor.name AS name,
  actor.nameLatin AS nameLatin, actor.aliases AS aliases, actor.office AS office, actor.country AS country, actor.kind AS kind
