using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>A body named in the text.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Entry">The body's place in the lexicon, or -1.</param>
/// <param name="Name">Its name as written, without what is written onto its front.</param>
/// <param name="Short">The name without the nationality at its end, where there is one.</param>
/// <param name="IsArmedGroup">Whether it is an armed group.</param>
/// <param name="Kind">What kind of body it is.</param>
/// <param name="Country">ISO code of the state it belongs to, where name or lexicon say it.</param>
/// <param name="OfState">Whether, named without a nationality, it belongs to the state the article is at home in.</param>
/// <param name="Proclitics">What is written onto its front.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record BodySpan(
    int First, int End, int Entry, string Name, string? Short, bool IsArmedGroup, string Kind, string? Country, bool OfState, Proclitics Proclitics, string Rule);

/// <summary>Finds bodies: those of the lexicon, and unknown ones by a head noun and what belongs to it.</summary>
internal sealed class BodyFinder(Lexicon lexicon, WordClasses words)
{
    private readonly MinistryByField _ministries = new(lexicon, words);
    private readonly PairedBodies _paired = new(lexicon, words);
    private readonly PairedStates _states = new(lexicon, words);
    private readonly DescribedBody _described = new(lexicon, words);
    private readonly QuotedTeam _teams = new(words);

    public ImmutableArray<BodySpan> Find(NormalizedText text, Layer layer, IReadOnlyList<PhraseMatch<KnownName>> known, ImmutableArray<TaggedName> tagged)
    {
        var bodies = new List<BodySpan>();
        var clues = BodyClues.Of(lexicon, text, layer, known, tagged);
        var tags = new TaggedBody(lexicon, words, text, layer);
        var organizations = tagged.Where(tags.IsSure).ToLookup(t => t.First);
        var shared = new SharedBody(lexicon, words, clues);
        var headed = new HeadedBody(lexicon, words, clues, shared, tags);
        var homographs = new HeadHomograph(text, words);
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (layer.IsName(i) || words.HeadAt(text.Tokens[i]) is var (head, way) && homographs.IsOther(i, head, way)) continue;
                if ((_paired.At(text, layer, i, sentence.EndToken, clues.Shared) is { IsEmpty: false } pair ? pair : _states.At(text, layer, i)) is { IsEmpty: false } several)
                {
                    bodies.AddRange(several);
                    i = several[^1].End - 1;
                    continue;
                }

                var tag = organizations[i].FirstOrDefault();
                var body = FromLexicon(text, layer, i) ?? headed.OrganAt(i, sentence.EndToken, tag) ?? _described.At(text, layer, i, bodies) ?? shared.At(i, bodies.LastOrDefault()) ?? headed.At(i, sentence.EndToken, tag) ?? _ministries.At(text, layer, i) ?? _teams.At(text, layer, i) ?? tags.Of(tag);

                // "الاتحاد الروسي" is the state.
                if (body is null || body.Entry < 0 && layer.CountryAt(i) is { } state && state.End >= body.End) continue;
                bodies.Add(body);
                i = body.End - 1;
            }
        }

        MinistryByField.LeaveToFullNames(bodies);
        new BracketedName(lexicon, text).Join(bodies);
        return [.. bodies];
    }

    private BodySpan? FromLexicon(NormalizedText text, Layer layer, int i)
    {
        if (layer.BodyAt(i) is not { } match) return null;
        var entry = lexicon.Bodies[match.Value.Entry];
        var end = match.End;
        var country = entry.Country;

        // "الهلال الأحمر الليبي" is another than the movement.
        if (country is null && layer.NationalityAt(end) is not null && text.Tokens[end].Analyses[0].Proclitics == Proclitics.Al && words.HeadAt(text.Tokens[i]) is { Head: { Needs: "nationality", OfState: true } }) return null;
        if (country is not null && layer.NationalityAt(end) is { } other && lexicon.Countries[other.Value.Entry].Iso3 != country && text.Tokens[end].Analyses[0].Proclitics == Proclitics.Al && words.HeadAt(text.Tokens[i]) is not null) return null;
        if (layer.NationalityAt(end) is { } nationality && (country == lexicon.Countries[nationality.Value.Entry].Iso3 || IsOfAnyState(entry) && text.Tokens[end].Analyses[0].Proclitics == Proclitics.Al))
        {
            end = nationality.End;
            country ??= lexicon.Countries[nationality.Value.Entry].Iso3;
        }

        var shorter = end != match.End ? Spelling.Write(text, i, match.End, match.Proclitics) : match.End - i > 1 && words.HeadAt(text.Tokens[i]) is { Head.Kind: "news" or "party" or "armed" or "company" } ? Spelling.Write(text, i + 1, match.End, Proclitics.None) : null;
        return new BodySpan(i, end, match.Value.Entry, Spelling.Write(text, i, end, match.Proclitics), shorter, entry.IsArmedGroup, entry.Kind, country, IsOfAnyState(entry), match.Proclitics, "body.lexicon");
    }

    /// <summary>A service that every state has by the same name: <c>الدفاع المدني</c>, <c>خفر السواحل</c>.</summary>
    private static bool IsOfAnyState(BodyEntry entry) => entry is { Country: null, Kind: "security" };
}
