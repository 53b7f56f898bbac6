using System.Text;
using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Storage.Neo4j;

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

        """;

    /// <summary>Writes the script.</summary>
    public static void Write(GraphSnapshot graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        WriteLines(output, Header);
        WriteLines(output, CypherFiles.Read("schema.cypher"));
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
        ["id", "title", "outlet", "published", "url", "hash"],
        (row, a) => row.Text(a.Id).Text(a.Title).Text(a.Outlet).Day(a.Published).Text(a.Url).Text(a.Hash),
        """
        MERGE (n:Article {id: id})
        SET n.title = title, n.outlet = outlet, n.published = date(published), n.url = url, n.hash = hash
        """);

    private static void WriteActors(GraphSnapshot graph, ActorType type, TextWriter output) => WriteBatches(
        output,
        $"Actors: {Terms.Of(type)}",
        graph.Actors.Where(a => a.Type == type),
        ["id", "name", "nameLatin", "aliases", "office", "country", "kind"],
        (row, a) => row.Text(a.Id).Text(a.Name).Text(a.NameLatin).Texts(a.Aliases).Text(a.Office).Text(a.Country).Text(a.Kind),
        $$"""
        MERGE (n:Actor {id: id})
        SET n:{{Terms.Of(type)}}, n.name = name, n.nameLatin = nameLatin, n.aliases = aliases, n.office = office, n.country = country, n.kind = kind
        """);

    private static void WriteTies(GraphSnapshot graph, TextWriter output)
    {
        WriteBatches(
            output,
            "Offices",
            graph.Offices,
            ["person", "state", "office", "firstSeen", "lastSeen"],
            (row, o) => row.Text(o.Person).Text(o.State).Text(o.Office).Day(o.FirstSeen).Day(o.LastSeen),
            """
            MATCH (a:Actor {id: person})
            MATCH (b:Actor {id: state})
            MERGE (a)-[r:SERVES {office: office}]->(b)
            SET r.firstSeen = date(firstSeen), r.lastSeen = date(lastSeen)
            """);
        WriteBatches(
            output,
            "Bodies and what they are part of",
            graph.Memberships,
            ["part", "whole"],
            (row, m) => row.Text(m.Part).Text(m.Whole),
            """
            MATCH (a:Actor {id: part})
            MATCH (b:Actor {id: whole})
            MERGE (a)-[:PART_OF]->(b)
            """);
        WriteBatches(
            output,
            "Mentions",
            graph.Mentions,
            ["article", "actor", "mentions"],
            (row, m) => row.Text(m.Article).Text(m.Actor).Number(m.Count),
            """
            MATCH (a:Article {id: article})
            MATCH (b:Actor {id: actor})
            MERGE (a)-[r:MENTIONS]->(b)
            SET r.count = mentions
            """);
    }

    private static void WriteStatements(GraphSnapshot graph, TextWriter output)
    {
        WriteBatches(
            output,
            "Statements",
            graph.Statements,
            ["id", "article", "subject", "object", "relation", "status", "manner", "quote", "quoteStart", "quoteEnd", "rule", "confidence", "day"],
            (row, e) =>
            {
                var s = e.Statement;
                row.Text(s.Id).Text(e.Article).Text(s.Subject).Text(s.Object).Text(Terms.Of(s.Relation)).Text(Terms.Of(s.Status))
                    .Text(s.Manner is { } manner ? Terms.Of(manner) : null).Text(s.Quote).Number(s.Start).Number(s.End).Text(s.Rule).Number(s.Confidence).Day(s.Date);
            },
            """
            MATCH (a:Article {id: article})
            MATCH (b:Actor {id: subject})
            MATCH (c:Actor {id: object})
            MERGE (n:Statement {id: id})
            SET n.relation = relation, n.status = status, n.manner = manner, n.quote = quote, n.start = quoteStart, n.end = quoteEnd, n.rule = rule, n.confidence = confidence, n.date = date(day)
            MERGE (n)-[:EVIDENCED_BY]->(a)
            MERGE (n)-[:SUBJECT]->(b)
            MERGE (n)-[:OBJECT]->(c)
            """);
        WriteBatches(
            output,
            "Who said so",
            graph.Statements.Where(e => e.Statement.Speaker is not null),
            ["statement", "speaker"],
            (row, e) => row.Text(e.Statement.Id).Text(e.Statement.Speaker),
            """
            MATCH (a:Statement {id: statement})
            MATCH (b:Actor {id: speaker})
            MERGE (a)-[:SAID_BY]->(b)
            """);
    }

    private static void WriteRelationships(GraphSnapshot graph, Relation relation, TextWriter output) => WriteBatches(
        output,
        $"Relationships: {Terms.Of(relation)}",
        graph.Relationships.Where(r => r.Relation == relation),
        ["subject", "object", "statements", "articles", "outlets", "firstSeen", "lastSeen", "confidence", "quote"],
        (row, r) => row.Text(r.Subject).Text(r.Object).Number(r.Statements).Number(r.Articles).Number(r.Outlets).Day(r.FirstSeen).Day(r.LastSeen).Number(r.Confidence).Text(r.Quote),
        $$"""
        MATCH (a:Actor {id: subject})
        MATCH (b:Actor {id: object})
        MERGE (a)-[r:{{Terms.Of(relation)}}]->(b)
        SET r.statements = statements, r.articles = articles, r.outlets = outlets, r.firstSeen = date(firstSeen), r.lastSeen = date(lastSeen), r.confidence = confidence, r.quote = quote
        """);

    /// <summary>Writes rows in statements of bounded size, so that neither a client nor the server has to hold the whole graph as one literal.</summary>
    private static void WriteBatches<T>(TextWriter output, string title, IEnumerable<T> rows, string[] columns, Action<CypherRow, T> write, string statement)
    {
        var tail = $"WITH {string.Join(", ", columns.Select((column, i) => $"row[{i}] AS {column}"))}\n{statement}";
        var batch = new StringBuilder();
        var count = 0;
        foreach (var row in rows)
        {
            if (count > 0) batch.Append(",\n");
            batch.Append("  ");
            var list = new CypherRow(batch);
            write(list, row);
            list.End();
            if (++count < RowsPerBatch && batch.Length < CharactersPerBatch) continue;
            WriteBatch(output, title, batch, tail);
            count = 0;
        }

        if (count > 0) WriteBatch(output, title, batch, tail);
    }

    private static void WriteBatch(TextWriter output, string title, StringBuilder batch, string tail)
    {
        output.Write("\n// ");
        output.Write(title);
        output.Write("\nUNWIND [\n");
        output.Write(batch);
        output.Write("\n] AS row\n");
        WriteLines(output, tail);
        output.Write(";\n");
        batch.Clear();
    }

    // Line ends are those of the script, not of the machine or of the checked-out source.
    private static void WriteLines(TextWriter output, string lines) => output.Write(lines.ReplaceLineEndings("\n"));
}
