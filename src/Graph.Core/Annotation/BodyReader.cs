using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the body that its head noun alone takes up: <c>الحزب</c>, <c>التنظيم الإرهابي</c>, <c>الوزارة</c>.</summary>
internal sealed class BodyReader(Lexicon lexicon, WordClasses words, Spoken spoken, Qualifiers qualifiers)
{
    private const int Near = 1;
    private const int Before = 2;
    private const string Article = "ال";
    private const string That = "ان";
    private const string From = "من";
    private const string Plural = "ات";
    private const string Nisba = "يه";

    public Found? Read(Token token, Segmentation way)
    {
        if (!way.Proclitics.Has(Proclitics.Al) || words.BodyHead(way.Stem) is not { } head) return null;
        if (IsAdjective(token, way)) return null;
        if (OfState(token, way) is { } national) return national;
        if (qualifiers.Has(token.Index, way.Stem) || way.Stem.EndsWith(Plural, StringComparison.Ordinal) && IsOthers(token)) return null;
        var party = Named(token, head, way);
        if (InSpeakersTitle(token.Index, way) is { } title) party = spoken.BodyAt(title) ?? (IsSpelledAt(title, party) ? party : null);
        return party is not null && !TakesUpUnnamed(token, way) ? Found.Word(token, way, MentionForm.Anaphor, [party], "anaphor.body") with { End = qualifiers.EndOf(token.Index) } : null;
    }

    /// <summary>Whether the word describes the noun before it: <c>الملاحة البحرية</c>.</summary>
    private bool IsAdjective(Token token, Segmentation way) =>
        way.Proclitics == Proclitics.Al && way.Stem.EndsWith(Nisba, StringComparison.Ordinal) && token.Index > 0 && spoken.Text.Tokens[token.Index - 1] is { Kind: TokenKind.Word } noun
        && noun.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)) && (noun.Folded.EndsWith('ه') || noun.Folded.EndsWith(Plural, StringComparison.Ordinal));

    /// <summary>Whether forces are told of by whom they side with, or only some of them, and so are not those named before: <c>القوات الموالية للحكومة</c>, <c>آلاف من القوات</c>.</summary>
    private bool IsOthers(Token token)
    {
        if (token.Index > 0 && spoken.Text.Tokens[token.Index - 1].Folded == From) return true;
        return token.Index + 1 < spoken.Text.Tokens.Length && spoken.Text.Tokens[token.Index + 1] is { Kind: TokenKind.Word } next && !words.IsClosed(next) && !words.IsEpithet(next.Folded) && next.Folded.StartsWith("الم", StringComparison.Ordinal) && next.Folded.EndsWith('ه');
    }

    /// <summary>"This company" is the one of which the text has just begun to tell without a name: <c>ستؤسس الوزارة شركة جديدة، وتتولى هذه الشركة</c>.</summary>
    private bool TakesUpUnnamed(Token token, Segmentation noun)
    {
        if (token.Index == 0 || !spoken.Text.Tokens[token.Index - 1].Analyses.Any(a => words.Has(WordList.Demonstratives, a.Bare))) return false;
        var first = spoken.Text.Sentences[Math.Max(0, spoken.SentenceOf(token.Index) - Near)].FirstToken;
        for (var i = token.Index - 2; i >= first; i--)
        {
            if (spoken.BodyAt(i)?.Body is not null) return false;
            if (spoken.Text.Tokens[i].Analyses.Any(a => a.Stem == noun.Stem && !a.Proclitics.Has(Proclitics.Al)) && spoken.Text.Tokens[i + 1] is { Kind: TokenKind.Word } next && !next.Analyses[0].Proclitics.Has(Proclitics.Al)) return true;
        }

        return false;
    }

    /// <summary>The latest body of the kind that is of the state: <c>رينو … الشركة الفرنسية</c>.</summary>
    private Found? OfState(Token token, Segmentation way)
    {
        if (NationalBody.KindsOf(words, way.Stem) is not { Count: > 0 } kinds || spoken.At(token.Index + 1) is not { Form: MentionForm.Nationality, Proclitics: Proclitics.None or Proclitics.Al, Parties: [{ Country: { } state }] } nationality) return null;
        if (GoesOn(nationality.End)) return null;
        var nouns = NationalBody.NounsOf(words, way.Stem);
        var from = spoken.Text.Tokens[nationality.First].Folded;
        var party = spoken.Before(token.Index).Select(f => f.Parties is [{ Body: { } body } named] && body.Country == state && kinds.Contains(body.Kind, StringComparer.Ordinal) && !body.Names.Any(Others) && (nouns is not { } list || IsOneOf(body, list)) && (body.Entry >= 0 || body.Names.Any(n => Letters.Fold(n).Contains(from, StringComparison.Ordinal))) ? named : null).FirstOrDefault(p => p is not null);
        return party is null ? null : Found.Word(token, way, MentionForm.Anaphor, [party], "anaphor.body-of-state") with { End = nationality.End };
    }

    private bool IsOneOf(Body body, WordList nouns) =>
        body.Names.Concat(body.Entry < 0 ? [] : lexicon.Bodies[body.Entry].Aliases.Prepend(lexicon.Bodies[body.Entry].Name)).Any(n => words.Has(nouns, Bare(Letters.Fold(n).Split(' ')[0])));

    // Of the kind of banks and companies, but never called so.
    private static bool Others(string name) => Letters.Fold(name).Contains("صندوق", StringComparison.Ordinal) || Letters.Fold(name).Contains("بورصه", StringComparison.Ordinal);

    /// <summary>Whether more of a name follows: <c>الشركة المصرية لخدمات الهاتف</c>, <c>الشركة الألمانية الدولية</c>.</summary>
    private bool GoesOn(int end) => end < spoken.Text.Tokens.Length && spoken.Text.Tokens[end] is { Kind: TokenKind.Word } next && !words.IsClosed(next) && next.Analyses.Any(a => a.Proclitics == Proclitics.Al || a.Proclitics.Has(Proclitics.Li));

    /// <summary>
    /// Where whoever speaks, in the sentence or in the one that it goes on from, has such a body in his title: <c>أكد رئيس شركة المناجم أن الشركة</c> is the company of the mines, whatever other was named before.
    /// </summary>
    private int? InSpeakersTitle(int token, Segmentation noun)
    {
        var sentence = spoken.SentenceOf(token);
        for (var at = sentence; at >= 0 && at >= sentence - Near; at--)
        {
            if (spoken.In(at, token).LastOrDefault(f => f.Parties is [{ Person: not null }] && spoken.FollowsVerb(f)) is not { } speaker)
            {
                if (at == sentence && !spoken.In(at, token).Any()) continue;
                return null;
            }

            if (!SaysThat(speaker.End, token) || spoken.In(at, token).Concat(spoken.In(sentence, token)).Any(f => f.First >= speaker.End && IsCalledSo(f, noun))) return null;
            for (var i = speaker.First; i < speaker.End; i++)
                if (spoken.Text.Tokens[i].Analyses.Any(a => a.Stem == noun.Stem && !a.Proclitics.Has(Proclitics.Al)) || spoken.BodyAt(i) is not null && spoken.Text.Tokens[i].Analyses.Any(a => a.Stem == noun.Stem)) return i;
            return null;
        }

        return null;
    }

    /// <summary>Whether the title has the body's name, though it was not taken for one there.</summary>
    private bool IsSpelledAt(int token, Party? party) => token + 1 < spoken.Text.Tokens.Length && party?.Body is { } body && body.Names.Any(n => Letters.Fold(n).Split(' ') is [_, var second, ..] && Bare(second) == Bare(spoken.Text.Tokens[token + 1].Folded));

    private static string Bare(string word) => word.StartsWith(Article, StringComparison.Ordinal) ? word[Article.Length..] : word;

    private bool SaysThat(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (spoken.Text.Tokens[i].Folded is That or "ب" + That) return true;
        return false;
    }

    private static bool IsCalledSo(Found mention, Segmentation noun) => mention.Parties is [{ Body: { } body }] && body.Names.Any(n => BeginsWith(Letters.Fold(n), noun));

    /// <summary>
    /// The nearest body that the article calls so; where none stands near, one that the lexicon calls so, or for an armed group's noun any armed group: <c>تنظيم داعش وحزب العمال … التنظيم</c> is the
    /// first of the two.
    /// </summary>
    private Party? Named(Token token, BodyHead head, Segmentation way)
    {
        Party? other = null, titled = null;
        foreach (var mention in spoken.Before(token.Index))
        {
            if (mention.Parties is not [{ Body: { } body } party]) continue;
            if (other is not null && spoken.SentenceOf(token.Index) - spoken.SentenceOf(mention.First) > Near) return titled ?? other;
            if (titled is not null && spoken.SentenceOf(token.Index) - spoken.SentenceOf(mention.First) > Before) return titled;
            if (IsCalledSo(mention, way))
            {
                // Whom a body only belongs to by his title is named before the body that is spoken of: رئيس المجلس السياسي الأعلى.
                if (!spoken.IsInTitle(mention)) return party;
                titled ??= party;
            }
            if (head.IsArmedGroup && body.IsArmedGroup && !way.Stem.EndsWith(Plural, StringComparison.Ordinal) || IsCalledInLexicon(body, way)) other ??= party;
        }

        return titled ?? other;
    }

    /// <summary>Whether a form of the name in the lexicon begins with the noun.</summary>
    private bool IsCalledInLexicon(Body body, Segmentation noun) =>
        body.Entry >= 0 && lexicon.Bodies[body.Entry] is var entry && (BeginsWith(Letters.Fold(entry.Name), noun) || entry.Aliases.Any(a => BeginsWith(Letters.Fold(a), noun)));

    private static bool BeginsWith(string name, Segmentation noun) =>
        name.StartsWith(noun.Stem + " ", StringComparison.Ordinal) || name.StartsWith(noun.Bare + " ", StringComparison.Ordinal);
}
