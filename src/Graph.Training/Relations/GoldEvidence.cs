using Graph.Core.Extraction;
using Graph.Core.Text;

namespace Graph.Training.Relations;

/// <summary>Where in an article gold's evidence stands: a proposal for the right pair in another place says nothing about its trigger.</summary>
internal sealed class GoldEvidence
{
    private const int WellFitted = 5;

    private readonly Dictionary<(string Relation, string Subject, string Object), List<TextSpan>> _places = [];

    public GoldEvidence(GoldArticle gold, NormalizedText text)
    {
        foreach (var relation in gold.Relations.Where(r => !r.Optional))
        {
            if (relation.PlaceIn(text.Article.Text) is not { } quote) continue;
            var ends = LabelledArticle.Ends(relation.Relation, relation.Subject, relation.Object);
            if (!_places.TryGetValue(ends, out var places)) _places[ends] = places = [];
            places.AddRange(text.Sentences.Select(s => new TextSpan(text.Tokens[s.FirstToken].Span.Start, text.Tokens[s.EndToken - 1].Span.End)).Where(s => s.Overlaps(quote)));
        }
    }

    /// <summary>
    /// Whether the proposal for a pair that gold has is right: where gold's evidence stands, and elsewhere, where its ends fill the frame well, for news says the same thing more than once;
    /// <c>null</c> where it stands elsewhere and fits badly.
    /// </summary>
    public bool? Supports((string Relation, string Subject, string Object) ends, ProposedStatement proposal) =>
        proposal.Fit >= WellFitted || !_places.TryGetValue(ends, out var places) || places.Exists(p => p.Overlaps(proposal.Statement.Evidence.Trigger)) ? true : null;
}
