using System.Collections.Immutable;

namespace Graph.Core.Evaluation;

/// <summary>Adds up what is right, extra and missed, while articles are scored.</summary>
internal sealed class ScoreCounts
{
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal) { ["entities"] = default, ["offices"] = default, ["relations"] = default };
    private readonly ImmutableArray<ScoringError>.Builder _errors = ImmutableArray.CreateBuilder<ScoringError>();
    private Accuracy _manner;
    private Accuracy _speaker;

    public void Right(string what, string? type = null) => Add(what, type, new Tally(1, 0, 0));

    public void Extra(string what, string? type = null) => Add(what, type, new Tally(0, 1, 0));

    public void Missed(string what, string? type = null) => Add(what, type, new Tally(0, 0, 1));

    public void Manner(bool right) => _manner = _manner.With(right);

    public void Speaker(bool right) => _speaker = _speaker.With(right);

    public void Error(string kind, string article, params ImmutableArray<string> fields) => _errors.Add(new ScoringError(kind, article, fields));

    public Score ToScore(int articles, ImmutableArray<string> unread) =>
        new(articles, _tallies.ToImmutableSortedDictionary(StringComparer.Ordinal), _manner, _speaker, _errors.ToImmutable(), unread);

    private void Add(string what, string? type, Tally more)
    {
        Sum(what, more);
        if (type is not null) Sum($"{what}.{type}", more);
    }

    private void Sum(string bucket, Tally more)
    {
        var sum = _tallies.GetValueOrDefault(bucket);
        _tallies[bucket] = new Tally(sum.Right + more.Right, sum.Extra + more.Extra, sum.Missed + more.Missed);
    }
}
