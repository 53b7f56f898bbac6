-- What every article contributes is stored as it was said; what the graph says of an actor or of two actors is a view over it, and so can
-- never be stale, nor depend on the order in which articles came.

CREATE TABLE article (
    id         TEXT NOT NULL PRIMARY KEY,
    title      TEXT,
    outlet     TEXT,
    published  TEXT,                        -- yyyy-MM-dd, as all days here
    url        TEXT,
    hash       TEXT NOT NULL,
    reader     TEXT NOT NULL,
    given      TEXT,                        -- the folder or file that was given, and
    file       TEXT                         -- the file the article came from; NULL for standard input
) STRICT, WITHOUT ROWID;

-- What one article says of one actor.
CREATE TABLE mention (
    article    TEXT NOT NULL REFERENCES article (id),
    actor      TEXT NOT NULL,
    type       TEXT NOT NULL CHECK (type IN ('Person', 'Country', 'Organization', 'ArmedGroup')),
    name       TEXT,
    name_latin TEXT NOT NULL,
    office     TEXT,
    country    TEXT,
    kind       TEXT,
    count      INTEGER NOT NULL,
    PRIMARY KEY (article, actor)
) STRICT, WITHOUT ROWID;

CREATE TABLE mention_alias (
    article    TEXT NOT NULL,
    actor      TEXT NOT NULL,
    alias      TEXT NOT NULL,
    PRIMARY KEY (article, actor, alias),
    FOREIGN KEY (article, actor) REFERENCES mention (article, actor)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    article    TEXT NOT NULL,
    part       TEXT NOT NULL,
    whole      TEXT NOT NULL,
    PRIMARY KEY (article, part, whole),
    FOREIGN KEY (article, part) REFERENCES mention (article, actor),
    FOREIGN KEY (article, whole) REFERENCES mention (article, actor)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    id         TEXT NOT NULL PRIMARY KEY,
    article    TEXT NOT NULL,
    relation   TEXT NOT NULL CHECK (relation IN ('MET_WITH', 'ACCUSED', 'SUPPORTS')),
    subject    TEXT NOT NULL,
    object     TEXT NOT NULL,
    status     TEXT NOT NULL CHECK (status IN ('asserted', 'denied', 'planned', 'called_for')),
    manner     TEXT,
    speaker    TEXT,
    quote      TEXT NOT NULL,
    quote_start INTEGER NOT NULL,           -- in the article's text, in UTF-16 units
    quote_end  INTEGER NOT NULL,
    rule       TEXT NOT NULL,
    confidence REAL NOT NULL,
    date       TEXT,
    FOREIGN KEY (article, subject) REFERENCES mention (article, actor),
    FOREIGN KEY (article, object) REFERENCES mention (article, actor),
    FOREIGN KEY (article, speaker) REFERENCES mention (article, actor)
) STRICT;

CREATE INDEX statement_by_article ON statement (article);

-- Of each property of an actor the form that most articles give; of forms that equally many give, the first.
CREATE VIEW actor_property AS
WITH given (actor, property, value) AS (
    SELECT actor, 'type', type FROM mention
    UNION ALL SELECT actor, 'name', name FROM mention WHERE name IS NOT NULL
    UNION ALL SELECT actor, 'name_latin', name_latin FROM mention
    UNION ALL SELECT actor, 'office', office FROM mention WHERE office IS NOT NULL
    UNION ALL SELECT actor, 'country', country FROM mention WHERE country IS NOT NULL
    UNION ALL SELECT actor, 'kind', kind FROM mention WHERE kind IS NOT NULL
), ranked AS (
    SELECT actor, property, value, row_number() OVER (PARTITION BY actor, property ORDER BY count(*) DESC, value) AS place
    FROM given
    GROUP BY actor, property, value
)
SELECT actor, property, value FROM ranked WHERE place = 1;

CREATE VIEW serves AS
SELECT m.actor AS person, m.country AS state, m.office, min(a.published) AS first_seen, max(a.published) AS last_seen
FROM mention m JOIN article a ON a.id = m.article
WHERE m.type = 'Person' AND m.office IS NOT NULL AND m.country IS NOT NULL
GROUP BY m.actor, m.country, m.office;

CREATE VIEW part_of AS
SELECT DISTINCT part, whole FROM membership;

-- A state that somebody serves is an actor even where no article mentions it.
CREATE VIEW actor AS
SELECT
    actor AS id,
    max(value) FILTER (WHERE property = 'type') AS type,
    max(value) FILTER (WHERE property = 'name') AS name,
    max(value) FILTER (WHERE property = 'name_latin') AS name_latin,
    max(value) FILTER (WHERE property = 'office') AS office,
    max(value) FILTER (WHERE property = 'country') AS country,
    max(value) FILTER (WHERE property = 'kind') AS kind
FROM actor_property
GROUP BY actor
UNION ALL
SELECT DISTINCT state, 'Country', NULL, state, NULL, state, NULL
FROM serves
WHERE state NOT IN (SELECT actor FROM mention);

CREATE VIEW actor_alias AS
WITH form (actor, alias) AS (
    SELECT actor, alias FROM mention_alias
    UNION SELECT actor, name FROM mention WHERE name IS NOT NULL
)
SELECT actor, alias FROM form
EXCEPT
SELECT actor, value FROM actor_property WHERE property = 'name';

-- What the asserted statements about two actors amount to: a denial, plan or call never counts.
CREATE VIEW relationship AS
WITH asserted AS (
    SELECT s.relation, s.subject, s.object, s.article, a.outlet, s.date, s.confidence, s.quote,
        row_number() OVER (PARTITION BY s.relation, s.subject, s.object ORDER BY s.confidence DESC, s.date NULLS LAST, s.id) AS place
    FROM statement s JOIN article a ON a.id = s.article
    WHERE s.status = 'asserted'
)
SELECT
    relation, subject, object,
    count(*) AS statements,
    count(DISTINCT article) AS articles,
    count(DISTINCT outlet) AS outlets,
    min(date) AS first_seen,
    max(date) AS last_seen,
    max(confidence) AS confidence,
    max(quote) FILTER (WHERE place = 1) AS quote
FROM asserted
GROUP BY relation, subject, object;
