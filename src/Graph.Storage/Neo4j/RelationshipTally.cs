using System.Collections.Immutable;
using Graph.Core.Deltas;
using Graph.Core.Extraction;

namespace Graph.Storage.Neo4j;

/// <summary>A relation between two actors.</summary>
internal readonly record struct RelationshipKey(Relation Relation, string Subject, string Object);

/// <summary>What asserted statements about two actors amount to, in a form that one more statement is added to without reading the others again.</summary>
internal sealed record RelationshipTally
{
    /// <summary>No statement.</summary>
    public static RelationshipTally Empty { get; } = new();

    /// <summary>How many statements say so.</summary>
    public int Statements { get; init; }

    /// <summary>How many articles.</summary>
    public int Articles { get; init; }

    /// <summary>The outlets of the articles that name theirs.</summary>
    public ImmutableHashSet<string> Outlets { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The day of the first article that says so, or <c>null</c> where none has a date.</summary>
    public DateOnly? FirstSeen { get; init; }

    /// <summary>The day of the last one.</summary>
    public DateOnly? LastSeen { get; init; }

    /// <summary>The statement that is quoted.</summary>
    public Evidence? Best { get; init; }

    /// <summary>With all that one more article states of the two.</summary>
    public RelationshipTally With(ArticleNode article, IReadOnlyList<StatementNode> statements)
    {
        var best = statements.Select(s => new Evidence(s.Id, s.Confidence, s.Date, s.Quote)).Concat(Best is null ? [] : [Best]).Max(Evidence.ByWorth);
        return new RelationshipTally
        {
            Statements = Statements + statements.Count,
            Articles = Articles + 1,
            Outlets = article.Outlet is null ? Outlets : Outlets.Add(article.Outlet),
            FirstSeen = statements.Aggregate(FirstSeen, (day, s) => Days.First(day, s.Date)),
            LastSeen = statements.Aggregate(LastSeen, (day, s) => Days.Last(day, s.Date)),
            Best = best,
        };
    }

    /// <summary>A statement as evidence.</summary>
    internal sealed record Evidence(string Id, double Confidence, DateOnly? Date, string Quote)
    {
        /// <summary>The greatest is quoted: the most confident, of those the earliest, of those the first.</summary>
        public static Comparer<Evidence> ByWorth { get; } = Comparer<Evidence>.Create((one, other) =>
        {
            if (one.Confidence != other.Confidence) return one.Confidence.CompareTo(other.Confidence);
            if (one.Date != other.Date) return (other.Date ?? DateOnly.MaxValue).CompareTo(one.Date ?? DateOnly.MaxValue);
            return string.CompareOrdinal(other.Id, one.Id);
        });
    }
}
