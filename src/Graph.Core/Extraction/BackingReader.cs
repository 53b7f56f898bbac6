using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Reads what a noun of support after a preposition is to its clause: what somebody is accused of or praised for (<c>اتهم الوزير إيران بدعم الحزب</c>, <c>أشاد بدور الكويت في دعم السودان</c>), with whose
/// help something is done (<c>تقدم الجيش بدعم التحالف</c>), or what the verb says itself (<c>تعهد الرئيس بدعم الجيش</c>); and what a party is thanked for (<c>شكره للكويت على ما قدمته من دعم</c>).
/// </summary>
internal sealed class BackingReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 14;

    // "By" in two words: من قبل.
    private const int LongestBy = 2;
    private const string Named = "باسم";

    // Cover: تقدم الجيش تحت غطاء جوي من التحالف, وسط إسناد جوي.
    private static readonly string[] Under = ["تحت", "وسط"];

    private readonly WhatReader _whats = new(syntax);

    /// <summary>How the noun hangs on a word before it, and that word; <c>null</c> where the verb that takes the preposition says it, or nothing tells.</summary>
    public (Support Support, int Anchor)? Of(Sentence sentence, int token, PredicateReading reading)
    {
        if (reading is not { Form: PredicateForm.Noun, Pronoun: null, Entry.Relation: Relation.Supports }) return null;

        // What has its object behind a preposition has the article: اتهم الوزير تركيا بالوقوف خلف الحزب, but بالوقوف وراء إقصاء الحزب.
        if (reading.Proclitics.HasFlag(Proclitics.Al)) return reading.Proclitics.HasFlag(Proclitics.Bi) && !reading.Entry.NounObjects.Contains(Markers.Direct) && IsForParty(sentence, token) && OfBi(sentence, token) is { Support: Support.Charge } charge ? charge : null;
        if (reading.Proclitics.HasFlag(Proclitics.Bi)) return OfBi(sentence, token);
        if (reading.Entry.Manner == Manner.Military && token > sentence.FirstToken && Under.Contains(article.Text.Tokens[token - 1].Folded, StringComparer.Ordinal) && OfBi(sentence, token) is { Support: Support.Backing } cover) return cover;
        if (_whats.Before(sentence, token) is { } what) return !_whats.HasDoer(sentence, what, token) && PraiseBefore(sentence, what) is { } thanks ? (Support.Charge, thanks) : null;
        var purpose = reading.Proclitics.HasFlag(Proclitics.Li) || token > sentence.FirstToken && syntax.MentionAt[token - 1] < 0 && syntax.Prepositions[token - 1] == Markers.In;
        return purpose && PraiseBefore(sentence, token) is { } praise ? (Support.Charge, praise) : null;
    }

    /// <summary>Whether the preposition behind the noun governs the next name itself, and no deed.</summary>
    private bool IsForParty(Sentence sentence, int token)
    {
        foreach (var m in syntax.MentionsOf(sentence))
            if (m.FirstToken > token) return syntax.Markings[m.Index] is { Depth: 0, Preposition: not null };
        return false;
    }

    private (Support Support, int Anchor)? OfBi(Sentence sentence, int token)
    {
        var (words, taken, named) = (0, false, false);
        for (var i = token - 1; i >= sentence.FirstToken && words < Reach; i--)
        {
            // What is set off has verbs of its own: طالب الوزير، في تصريح أدلى به أمس، واشنطن بدعم الجيش.
            if (syntax.Asides.OpeningOf(i) is >= 0 and var opening)
            {
                i = opening;
                continue;
            }

            if (syntax.MentionAt[i] >= 0)
            {
                named = true;
                continue;
            }

            if (article.Text.Tokens[i].Kind == TokenKind.Word) words++;

            // What has its بـ already asks for no other: القوات المعروفة باسم البيشمركة تقدمت بدعم التحالف.
            taken |= syntax.Prepositions[i] == Markers.Bi || IsNamed(i);
            if (taken && syntax.Is(i, Cue.WithBi) && !syntax.IsVerb(i) && !Accuses(i)) continue;

            // Whoever is bound to help gives the help: التزامها بمساعدة الحكومة.
            if (i == token - 1 && (syntax.Is(i, Cue.Ready) || syntax.Readings[i] is { } bound && bound.Exists(r => r.Form == PredicateForm.Noun && r.Entry.NounObjects.Contains(Markers.Bi)))) return null;
            if (syntax.Is(i, Cue.Receive) || syntax.Is(i, Cue.WithBi)) return Accuses(i) ? (Support.Charge, i) : IsDoneByOther(i, token) ? (Support.Backing, token) : null;
            if (IsOfAccusations(i)) return (Support.Charge, i);
            if (syntax.IsVerb(i)) return (Support.Backing, token);
            if (syntax.Breaks(i) && article.Text.Tokens[i].Folded != "،") break;
        }

        // A headline and a clause that a noun heads have no verb: سيطرة الجيش على تدمر بدعم روسي.
        return named && words < Reach || DoerBefore(token) >= 0 || IsOfState(token, sentence) ? (Support.Backing, token) : null;
    }

    /// <summary>Whether an adjective right behind says of what state the help is, which so is no deed of the one before: <c>بإسناد أمريكي</c>.</summary>
    private bool IsOfState(int token, Sentence sentence) => token + 1 < sentence.EndToken && syntax.MentionAt[token + 1] is >= 0 and var state && article.Mentions[state] is { Form: MentionForm.Nationality, Proclitics: Proclitics.None };

    /// <summary>Who does something with the help that the token names, as <c>من قبل</c> says right before: <c>السيطرة على المدينة من قبل الجيش بدعم روسي</c>; -1 where it names nobody.</summary>
    public int DoerBefore(int token) => token > 0 && syntax.MentionAt[token - 1] is >= 0 and var doer && syntax.Markings[doer] is { Preposition: Markers.By, Depth: 0 } ? syntax.HeadOf(article.Mentions[doer]) : -1;

    /// <summary>Whether what is done with the help is told between the word and <c>من قبل</c>, so that the word does not ask for the help: not <c>قوات كلفت من قبل المجلس بدعم الجيش</c>.</summary>
    private bool IsDoneByOther(int word, int token) => DoerBefore(token) is >= 0 and var doer && syntax.Markings[doer].Governor - word > LongestBy;

    /// <summary>The word that praises or condemns somebody named before the token for what stands there, or <c>null</c>.</summary>
    private int? PraiseBefore(Sentence sentence, int token)
    {
        var (words, named) = (0, false);
        for (var i = token - 1; i >= sentence.FirstToken && words < Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0)
            {
                named = true;
                continue;
            }

            if (article.Text.Tokens[i].Kind == TokenKind.Word) words++;
            if (Judges(i)) return named ? i : null;
            if (syntax.IsVerb(i) || syntax.Breaks(i) && !syntax.IsMark(i, '،')) return null;
        }

        return null;
    }

    /// <summary>Whether the word is <c>باسم</c>, which is no preposition with its noun in the lists.</summary>
    private bool IsNamed(int token) => article.Text.Tokens[token].Folded == Named;

    /// <summary>Whether the word accuses somebody of what <c>بـ</c> names.</summary>
    private bool Accuses(int token) => syntax.Readings[token] is { } readings && readings.Exists(r => r.Entry is { Relation: Relation.Accused, IsLoose: false } && r.Entry.Objects.Contains(Markers.Direct));

    /// <summary>Whether the verb says who made the accusations right before it: <c>اتهامات وجهتها واشنطن إلى طهران بدعم الحزب</c>.</summary>
    private bool IsOfAccusations(int verb) => verb > 0 && syntax.IsVerb(verb) && syntax.MentionAt[verb - 1] < 0 && Agreement.PronounOf(article.Text.Tokens[verb].Folded).Length > 0
        && (syntax.Readings[verb - 1] ?? (verb > 1 && syntax.Is(verb - 1, Cue.Relative) ? syntax.Readings[verb - 2] : null)) is { } noun && noun.Exists(r => r is { Form: PredicateForm.Noun, Entry: { Relation: Relation.Accused, IsLoose: false } });

    /// <summary>Whether the word praises, thanks, accuses or condemns, as verb or participle, or is a noun of thanks.</summary>
    private bool Judges(int token) => syntax.Is(token, Cue.Thanks) || syntax.Readings[token] is { } readings
        && readings.Exists(r => r is { Form: PredicateForm.Verb or PredicateForm.Active, Entry: { Relation: Relation.Accused, IsLoose: false } or { Relation: Relation.Supports, Manner: Manner.Verbal, Needs.Length: 0 } }) && (syntax.ReadsAsVerb(token, readings) || syntax.IsGoingOn(token));
}
