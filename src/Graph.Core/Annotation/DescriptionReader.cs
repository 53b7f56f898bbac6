using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the person that a general noun takes up: <c>المسؤول الإيراني</c>, <c>الدبلوماسي الروسي</c>, <c>المسؤول الأممي</c>, <c>وأضاف القيادي</c>.</summary>
internal sealed class DescriptionReader(Lexicon lexicon, WordClasses words, Spoken spoken)
{
    private const int Sentences = 3;
    private const int NameReach = 3;
    private const int Reach = 3;
    private const char Feminine = 'ه';
    private const char Nisba = 'ي';
    private const string FeminineNisba = "يه";
    private const string Opposition = "معارضه";
    private const string Deputy = "برلماني";
    private const string Voice = "متحدث";
    private const string About = "عن";

    private const string UnitedNations = "الامم المتحده";

    private static readonly string[] International = ["الاممي", "الامميه"];

    private readonly FrozenSet<string> _deputies = lexicon.Lists[WordList.ParliamentWords];
    private readonly FrozenSet<string> _persons = lexicon.Words.Persons.Select(Letters.Fold).SelectMany(p => (string[])[p, p + Feminine]).ToFrozenSet(StringComparer.Ordinal);

    public Found? Read(Token token, Segmentation way)
    {
        if (!way.Proclitics.Has(Proclitics.Al) || !_persons.Contains(way.Stem) || IsAbstract(token, way)) return null;
        var (end, state, isInternational) = Qualifier(token.Index);
        if (GoesOn(token.Index, end) || state is null && !isInternational && !FollowsVerb(token.Index)) return null;
        var person = state is null && !isInternational ? Speaker(token, way) : Told(token, way, Holder(token.Index, p => state is null ? ServesUnitedNations(p) : p.Country == state && (p.Entry >= 0 || p.Offices.Count > 0) && (way.Stem is not (Deputy or Deputy + "ه") || IsDeputy(p))));
        return person is null ? null : Found.Word(token, way, MentionForm.Office, [new Party(person)], "anaphor.description") with { End = end };
    }

    /// <summary>The token behind the noun and what qualifies it, and whose he is by that.</summary>
    private (int End, string? State, bool IsInternational) Qualifier(int noun)
    {
        var end = noun + 1;
        if (end >= spoken.Text.Tokens.Length) return (end, null, false);
        if (International.Contains(spoken.Text.Tokens[end].Folded, StringComparer.Ordinal)) return (end + 1, null, true);
        if (spoken.At(end) is { Form: MentionForm.Nationality, Parties: [{ Country: { } state }] } nationality && !nationality.Proclitics.Has(Proclitics.Wa)) return (nationality.End, state, false);
        return (words.Has(WordList.TheVerySame, spoken.Text.Tokens[end].Folded) ? end + 1 : end, null, false);
    }

    /// <summary>Whether more of a description follows, or a name: <c>المسؤول في الوزارة</c>, <c>القيادي البارز</c>, <c>الدبلوماسي الروسي فلان</c>.</summary>
    private bool GoesOn(int noun, int end)
    {
        if (end >= spoken.Text.Tokens.Length || spoken.Text.Tokens[end] is not { Kind: TokenKind.Word } next || next.Folded == About && IsToldAbout(noun)) return false;
        if (next.Folded is "في" or About or "باسم" or "لدي" or "السابق" or "السابقه") return true;
        if (next.Analyses.Any(a => a.Proclitics.Has(Proclitics.Bi | Proclitics.Li) && (words.IsBodyHead(a.Stem) || spoken.At(end) is { Parties: [{ Body: not null }] }))) return true;
        for (var i = end; i < end + NameReach; i++)
            if (spoken.At(i) is { Form: MentionForm.Name, Parties: [{ Person: not null }] } name && name.Proclitics == Proclitics.None && !words.IsVerb(next)) return true;
        return next.Analyses[0].Proclitics == Proclitics.Al && !words.IsClosed(next);
    }

    /// <summary>
    /// Whether the word is an adjective of the noun before it, or the name of an activity or of a side: <c>الحياة السياسية المغربية</c>, <c>البيت الدبلوماسي الألماني</c>, <c>الدبلوماسية الألمانية</c>, <c>المعارضة التركية</c>.
    /// </summary>
    private bool IsAbstract(Token token, Segmentation way)
    {
        if (way.Stem == Opposition || way.Stem.EndsWith(FeminineNisba, StringComparison.Ordinal) && !FollowsVerb(token.Index)) return true;
        return way.Stem.EndsWith(Nisba) && token.Index > 0 && spoken.Text.Tokens[token.Index - 1] is { Kind: TokenKind.Word } noun && noun.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)) && !words.IsVerb(noun) && !words.IsClosed(noun)
            && !spoken.Before(token.Index).Take(Reach).Any(f => f.End == token.Index && f.Parties is [{ Person: not null }]);
    }

    /// <summary>Whether <c>عن</c> behind the noun is the verb's before it: <c>أعرب المسؤول الإماراتي عن أمله</c>, but <c>قال المسؤول الإيراني عن الملف</c>.</summary>
    private bool IsToldAbout(int noun) => FollowsVerb(noun) && words.Has(WordList.VerbsWithAn, spoken.Text.Tokens[noun - 1].Folded.TrimStart('و').TrimEnd('ت'));

    private bool IsDeputy(Person person) => person.Offices.Exists(o => Letters.Fold(o.Title).Split(' ').Any(w => _deputies.Any(d => w.Contains(d, StringComparison.Ordinal))));

    private bool FollowsVerb(int token) => token > 0 && spoken.Text.Tokens[token - 1] is var before && words.IsVerb(before) && !words.IsPreposition(before.Folded);

    private static bool ServesUnitedNations(Person person) => person.Offices.Exists(o => Letters.Fold(o.Title).Contains(UnitedNations, StringComparison.Ordinal) || International.Any(i => o.Title.Contains(i, StringComparison.Ordinal)));

    /// <summary>Of those whom the nearest sentence names the subject, else the only one; the latest where the sentence itself names one.</summary>
    private Person? Holder(int token, Func<Person, bool> has)
    {
        var sentence = spoken.SentenceOf(token);
        for (var at = sentence; at >= 0 && at >= sentence - Sentences; at--)
        {
            var named = spoken.In(at, token).Where(f => f.Parties is [{ Person: { } p }] && has(p)).ToList();
            if (named.Count == 0) continue;
            var subject = named.FindLast(f => spoken.FollowsVerb(f)) ?? named.Find(spoken.IsSubject);
            if (subject is null && named.DistinctBy(f => f.Parties[0]).Count() > 1) return null;
            return (subject ?? named[^1]).Parties[0].Person;
        }

        return null;
    }

    /// <summary>Who was last named as saying something, where no other of that description stands between, who has no name: <c>قال مسؤول أمريكي … وأضاف المسؤول</c>.</summary>
    private Person? Speaker(Token token, Segmentation way)
    {
        return way.Stem is Voice or Voice + "ه" && LastSpeaker(token.Index) is { } speaker ? speaker : Told(token, way, Holder(token.Index, p => p.Offices.Count > 0));
    }

    /// <summary>Whom the nearest sentence before has speaking, be it without an office: <c>قال سامي كرم إن الرئيس بايدن … واستدرك المتحدث</c>.</summary>
    private Person? LastSpeaker(int token)
    {
        var sentence = spoken.SentenceOf(token);
        for (var at = sentence; at >= 0 && at >= sentence - Sentences; at--)
            if (spoken.In(at, token).LastOrDefault(f => f.Parties is [{ Person: not null }] && spoken.FollowsVerb(f)) is { } speaker) return speaker.Parties[0].Person;
        return null;
    }

    private Person? Told(Token token, Segmentation way, Person? person)
    {
        if (person is null) return null;
        for (var i = token.Index - 1; i >= 0; i--)
        {
            if (spoken.At(i) is { Parties: [{ Person: { } named }] } && named == person) return person;
            if (spoken.At(i) is not { Parties: [{ Person: not null }] } && spoken.Text.Tokens[i].Analyses.Any(a => a.Stem == way.Stem && !a.Proclitics.Has(Proclitics.Al))) return null;
        }

        return null;
    }
}
