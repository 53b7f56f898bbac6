using System.Text;
using Graph.Core.Annotation;
using Graph.Core.Extraction;

namespace Graph.Storage.Cypher;

/// <summary>
/// Writes a graph as one Cypher script that cypher-shell and Neo4j Browser load, into an empty database or one that holds a graph already: what is in the
/// script is added or brought up to date, and nothing is taken out. The same graph gives the same script.
/// </summary>
public static class CypherScript
{
    private const int RowsPerBatch = 500;
    private const int CharactersPerBatch = 256 * 1024;

    private const string Header = """
        // A knowledge graph written by Graph. It can be loaded into an empty database or over an earlier load:
        //   cypher-shell -f graph.cypher
        // What is here is added or brought up to date; nothing is taken out.

        CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
        CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
        CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;

        """;

    /// <summary>Writes the script.</summary>
    public static void Write(GraphSnapshot graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        WriteLines(output, Header);
        WriteArticles(graph, output);
        foreach (var type in Enum.GetValues<ActorType>()) WriteActors(graph, type, output);
        WriteTies(graph, output);
        WriteStatements(graph, output);
        foreach (var relation in Enum.GetValues<Relation>()) WriteRelationships(graph, relation, output);
    }

    private static void WriteArticles(GraphSnapshot graph, TextWriter output) => WriteBatches(
        output,
        "Articles",
        graph.Articles,
        (row, a) => row.Text("id", a.Id).Text("title", a.Title).Text("outlet", a.Outlet).Day("published", a.Published).Text("url", a.Url).Text("hash", a.Hash),
        """
        MERGE (n:Article {id: row.id})
        SET n.title = row.title, n.outlet = row.outlet, n.published = row.published, n.url = row.url, n.hash = row.hash
        """);

    private static void WriteActors(GraphSnapshot graph, ActorType type, TextWriter output) => WriteBatches(
        output,
        $"Actors: {Terms.Of(type)}",
        graph.Actors.Where(a => a.Type == type),
        (row, a) => row.Text("id", a.Id).Text("name", a.Name).Text("nameLatin", a.NameLatin).Texts("aliases", a.Aliases).Text("office", a.Office).Text("country", a.Country).Text("kind", a.Kind),
        $$"""
        MERGE (n:Actor {id: row.id})
        SET n:{{Terms.Of(type)}}, n.name = row.name, n.nameLatin = row.nameLatin, n.aliases = row.aliases, n.office = row.office, n.country = row.country, n.kind = row.kind
        """);

    private static void WriteTies(GraphSnapshot graph, TextWriter output)
    {
        WriteBatches(
            output,
            "Offices",
            graph.Offices,
            (row, o) => row.Text("person", o.Person).Text("state", o.State).Text("office", o.Office).Day("firstSeen", o.FirstSeen).Day("lastSeen", o.LastSeen),
            """
            MATCH (person:Actor {id: row.person})
            MATCH (state:Actor {id: row.state})
            MERGE (person)-[r:SERVES {office: row.office}]->(state)
            SET r.firstSeen = row.firstSeen, r.lastSeen = row.lastSeen
            """);
        WriteBatches(
            output,
            "Bodies and what they are part of",
            graph.Memberships,
            (row, m) => row.Text("part", m.Part).Text("whole", m.Whole),
            """
            MATCH (part:Actor {id: row.part})
            MATCH (whole:Actor {id: row.whole})
            MERGE (part)-[:PART_OF]->(whole)
            """);
        WriteBatches(
            output,
            "Mentions",
            graph.Mentions,
            (row, m) => row.Text("article", m.Article).Text("actor", m.Actor).Number("count", m.Count),
            """
            MATCH (article:Article {id: row.article})
            MATCH (actor:Actor {id: row.actor})
            MERGE (article)-[r:MENTIONS]->(actor)
            SET r.count = row.count
            """);
    }

    private static void WriteStatements(GraphSnapshot graph, TextWriter output)
    {
        WriteBatches(
            output,
            "Statements",
            graph.Statements,
            (row, e) =>
            {
                var s = e.Statement;
                row.Text("id", s.Id).Text("article", e.Article).Text("subject", s.Subject).Text("object", s.Object).Text("relation", Terms.Of(s.Relation))
                    .Text("status", Terms.Of(s.Status)).Text("manner", s.Manner is { } manner ? Terms.Of(manner) : null).Text("quote", s.Quote)
                    .Number("start", s.Start).Number("end", s.End).Text("rule", s.Rule).Number("confidence", s.Confidence).Day("date", s.Date);
            },
            """
            MATCH (article:Article {id: row.article})
            MATCH (subject:Actor {id: row.subject})
            MATCH (object:Actor {id: row.object})
            MERGE (n:Statement {id: row.id})
            SET n.relation = row.relation, n.status = row.status, n.manner = row.manner, n.quote = row.quote, n.start = row.start, n.end = row.end, n.rule = row.rule, n.confidence = row.confidence, n.date = row.date
            MERGE (n)-[:EVIDENCED_BY]->(article)
            MERGE (n)-[:SUBJECT]->(subject)
            MERGE (n)-[:OBJECT]->(object)
            """);
        WriteBatches(
            output,
            "Who said so",
            graph.Statements.Where(e => e.Statement.Speaker is not null),
            (row, e) => row.Text("statement", e.Statement.Id).Text("speaker", e.Statement.Speaker),
            """
            MATCH (n:Statement {id: row.statement})
            MATCH (speaker:Actor {id: row.speaker})
            MERGE (n)-[:SAID_BY]->(speaker)
            """);
    }

    private static void WriteRelationships(GraphSnapshot graph, Relation relation, TextWriter output) => WriteBatches(
        output,
        $"Relationships: {Terms.Of(relation)}",
        graph.Relationships.Where(r => r.Relation == relation),
        (row, r) => row.Text("subject", r.Subject).Text("object", r.Object).Number("statements", r.Statements).Number("articles", r.Articles).Number("outlets", r.Outlets)
            .Day("firstSeen", r.FirstSeen).Day("lastSeen", r.LastSeen).Number("confidence", r.Confidence).Text("quote", r.Quote),
        $$"""
        MATCH (subject:Actor {id: row.subject})
        MATCH (object:Actor {id: row.object})
        MERGE (subject)-[r:{{Terms.Of(relation)}}]->(object)
        SET r.statements = row.statements, r.articles = row.articles, r.outlets = row.outlets, r.firstSeen = row.firstSeen, r.lastSeen = row.lastSeen, r.confidence = row.confidence, r.quote = row.quote
        """);

    /// <summary>Writes rows in statements of bounded size, so that neither a client nor the server has to hold the whole graph as one literal.</summary>
    private static void WriteBatches<T>(TextWriter output, string title, IEnumerable<T> rows, Action<CypherRow, T> write, string statement)
    {
        var batch = new StringBuilder();
        var count = 0;
        foreach (var row in rows)
        {
            if (count > 0) batch.Append(",\n");
            batch.Append("  ");
            var map = new CypherRow(batch);
            write(map, row);
            map.End();
            if (++count < RowsPerBatch && batch.Length < CharactersPerBatch) continue;
            WriteBatch(output, title, batch, statement);
            count = 0;
        }

        if (count > 0) WriteBatch(output, title, batch, statement);
    }

    private static void WriteBatch(TextWriter output, string title, StringBuilder batch, string statement)
    {
        output.Write("\n// ");
        output.Write(title);
        output.Write("\nUNWIND [\n");
        output.Write(batch);
        output.Write("\n] AS row\n");
        WriteLines(output, statement);
        output.Write(";\n");
        batch.Clear();
    }

    // Line ends are those of the script, not of the machine or of the checked-out source.
    private static void WriteLines(TextWriter output, string lines) => output.Write(lines.ReplaceLineEndings("\n"));
}
