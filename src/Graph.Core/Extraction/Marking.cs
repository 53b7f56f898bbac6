using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>What a mention's place in its clause says of its part.</summary>
/// <param name="Preposition">The marker of the preposition that governs it, <c>null</c> where none does.</param>
/// <param name="Governor">The token of that preposition; without one, the token at which the noun phrase around the mention begins, less one.</param>
/// <param name="Depth">How many words stand between the governor and the mention: 1 for <c>بهجمات إسرائيل</c>.</param>
/// <param name="Through">The other mention that its noun phrase leads through, or -1: <c>رئيس فرنسا</c> in <c>اجتماع ميركل وهولاند رئيس فرنسا</c>.</param>
/// <param name="ListHead">The first mention of the list that it continues, or -1.</param>
internal readonly record struct Marking(string? Preposition, int Governor, int Depth, int Through, int ListHead)
{
    /// <summary>The marking of what goes on the list that this mention begins, or is on itself.</summary>
    /// <param name="mention">The mention that has this marking.</param>
    public Marking Continued(int mention) => this with { ListHead = ListHead >= 0 ? ListHead : mention };
}

/// <summary>Reads what marks each mention: a preposition, the noun phrase it ends, the list it goes on.</summary>
internal sealed class MarkingReader(AnnotatedArticle article, Syntax syntax)
{
    private const int LongestPhrase = 7;
    private const int LongestGlossed = 7;
    private const int LongestList = 14;
    private const string Not = "لا";

    // Whose place it is, and not whoever is met there: في قصر سموه.
    private const string Style = "anaphor.style";

    private readonly Marking[] _markings = new Marking[article.Mentions.Length];
    private readonly PhraseEnds _phrases = new(article, syntax);
    private readonly ChargeReader _charges = new(article, syntax);
    private readonly MentionLists _lists = new(article, syntax);
    private readonly UnnamedOthers _others = new(syntax);
    private readonly SoCalledReader _soCalled = new(syntax);
    private readonly MembersInBrackets _members = new(article, syntax);

    /// <summary>The marking of each mention, by its index.</summary>
    public Marking[] Read()
    {
        foreach (var m in article.Mentions) _markings[m.Index] = Mark(m);
        return _markings;
    }

    private Marking Mark(Mention m)
    {
        var first = article.Text.Sentences[m.Sentence].FirstToken;
        if (_soCalled.Of(m, first) is { } soCalled) return soCalled;

        // Where a second one with "bi" follows, the first says whose the body before it is: نددت لجنة الحريات بنقابة الصحفيين بحبس زميلهم.
        if (m.Proclitics.HasFlag(Proclitics.Bi) && m.FirstToken > first && syntax.MentionAt[m.FirstToken - 1] is >= 0 and var whole && whole != m.Index && IsBody(m) && IsBody(article.Mentions[whole]) && IsMarkedAgain(m))
            return new Marking(null, _markings[whole].Governor, 0, whole, -1);
        if ((m.Proclitics & Proclitics.Preposition) != Proclitics.None)
            return Joined(m, first) ?? new Marking(m.Proclitics.HasFlag(Proclitics.Bi) ? Markers.Bi : m.Proclitics.HasFlag(Proclitics.Li) ? Markers.Li : Markers.Ka, m.FirstToken, 0, -1, -1);
        if (Glossed(m, first) is { } glossed) return glossed;
        if (m.FirstToken > first && syntax.Prepositions[m.FirstToken - 1] is { } preposition && syntax.MentionAt[m.FirstToken - 1] < 0 && !syntax.IsNounWithClitic(m.FirstToken - 1) && !syntax.Is(m.FirstToken - 1, Cue.Among) && !_lists.IsForWhom(m, m.FirstToken - 1, first) && !_lists.IsOfMembers(m, m.FirstToken - 1, first) && !_lists.IsFromWhom(m.FirstToken - 1, first, _markings) && !_lists.IsBeside(m, first))
            return Joined(m, first) ?? SecondBetween(m, first) ?? new Marking(preposition, m.FirstToken - 1, 0, -1, -1);
        if (_lists.Previous(m, first, _markings) is { } previous)
        {
            var joined = _lists.OtherOfTwo(m, previous, _markings) ?? previous;
            return _markings[joined].Continued(joined);
        }

        // A noun with the article has no genitive: a name after it begins a part of its own. An adjective goes with it.
        // Nor has one with an owner that says on what occasion: التقت على هامشها الملك.
        var apart = m.FirstToken > first && m.Form != MentionForm.Nationality && syntax.MentionAt[m.FirstToken - 1] < 0 && (syntax.IsDefinite(m.FirstToken - 1) || syntax.Is(m.FirstToken - 1, Cue.Occasion) && syntax.IsOwned(m.FirstToken - 1));
        var amongFriends = false;
        var from = m.FirstToken;
        for (var i = m.FirstToken - 1; i >= first; i--)
        {
            // Between dashes and in brackets stands what governs nothing behind them: حمّل الهجري -في بيان- الوزارة المسؤولية.
            if ((syntax.IsMark(i, '-') || syntax.IsMark(i, ')')) && syntax.Asides.OpeningOf(i) is > 0 and var opening)
            {
                from -= i - opening;
                i = opening;
                continue;
            }

            if (syntax.MentionAt[i] < 0 && syntax.Is(i, Cue.Among) && !syntax.IsDefinite(i) && PastAmong(i, first) is { } past)
            {
                (i, apart, amongFriends) = (past, false, true);
                continue;
            }

            if (syntax.MentionAt[i] is var other and >= 0 && other != m.Index)
            {
                // Whose the group is of which one is named: زعماء عراقيين من بينهم رئيس الوزراء.
                if (amongFriends && article.Mentions[other].Form == MentionForm.Nationality && i > first && syntax.MentionAt[article.Mentions[other].FirstToken - 1] < 0)
                {
                    i = article.Mentions[other].FirstToken;
                    continue;
                }

                // "اتهمت واشنطن الناشط المصري علاء": the noun for what somebody is begins the part that his name ends.
                if (IsNamed(m) && article.Mentions[other].Form == MentionForm.Nationality && WordsBetween(i, m) == 0 && article.Mentions[other].FirstToken > first && syntax.MentionAt[article.Mentions[other].FirstToken - 1] < 0)
                {
                    i = article.Mentions[other].FirstToken;
                    continue;
                }

                if (IsNamed(m) && i + 1 < m.FirstToken && syntax.MentionAt[i + 1] < 0 && syntax.Is(i + 1, Cue.People) && !syntax.HasConjunction(i + 1)) return new Marking(null, i, WordsBetween(i, m), -1, -1);

                // An adjective belongs to the name before it; any other mention begins a part of its own: اتهمت تركيا سوريا, التقى في باريس الرئيس.
                var before = _markings[other];
                var own = WordsBetween(i, m);
                if (m.Form == MentionForm.Nationality && own == 0) return AreTwoStates(article.Mentions[other], m) ? before.Continued(other) : before with { Through = other };

                // What has a pronoun for its owner has no other genitive: استقبل الأمير في قصر سموه الوزير.
                if (own == 0 && article.Mentions[other].Form == MentionForm.Anaphor && IsPerson(m)) return new Marking(null, i, own, -1, -1);

                // What a verb's subject does, or has done, begins a part of its own: نفت إيران دعم الحوثيين, أكد الرئيس دعم بلاده.
                if (BeginsDeed(i + 1, m.FirstToken)) return new Marking(null, i, own, -1, -1);

                // So does what stands behind people of his who do it with him, or others: اتهمت واشنطن وحلفاؤها الأوروبيون إيران, اتهمت واشنطن ودول أخرى إيران.
                if (m.Form != MentionForm.Nationality && own > 0 && _others.Are(i + 1, m.FirstToken)) return new Marking(null, m.FirstToken - 1, 0, -1, -1);
                return new Marking(null, before.Preposition is null ? before.Governor : i, own, other, -1);
            }

            // "Each of" stands between the noun and its genitive: بدعم كل من السعودية وفرنسا.
            if (i == m.FirstToken - 1 && syntax.IsEachOf(m) && HasGenitive(i - 2, first))
            {
                i--;
                continue;
            }

            if (_phrases.EndsAt(i, m, first)) return new Marking(null, i, WordsBetween(i, m), -1, -1);
            if (syntax.Prepositions[i] is { } p)
            {
                // "بين ممثلين عن الوزارة و…": who is represented stands where the representatives stand.
                if (_lists.IsForWhom(m, i, first) || _lists.IsOfMembers(m, i, first)) continue;

                // Where those are of whom one is named is no place of his own: دعم حلفائها في المنطقة لا سيما حزب الله.
                if (amongFriends && p is Markers.In && i > first && syntax.MentionAt[i - 1] < 0 && !syntax.IsVerb(i - 1)) continue;

                // Others are counted up to the next part: اتهمت أوكرانيا والعديد من الدول الغربية روسيا.
                if (p == Markers.From && m.Form != MentionForm.Nationality && m.Proclitics == Proclitics.None && i > first && _others.AreCounted(i - 1, m.FirstToken)) return new Marking(null, m.FirstToken - 1, 0, -1, -1);

                // Officials who are only counted go on the list: مع الوزير وعدد من المسؤولين الإيرانيين.
                if (p == Markers.From && CountedBeside(i, first) is { } beside) return _markings[beside].Continued(beside);

                // What "and" joins to the noun before a phrase of place is not part of the place: دعم أصدقائها في المنطقة وشعوب فلسطين.
                if (p is Markers.In or Markers.Place && i > first && syntax.MentionAt[i - 1] < 0 && syntax.Prepositions[i - 1] is null && JoinsNoun(i, m.FirstToken)) continue;
                var depth = WordsBetween(i, m) + (syntax.IsNounWithClitic(i) ? 1 : 0);

                // What a preposition of place or time governs ends before the next name: التقى في جدة الرئيس.
                var located = p is Markers.In or Markers.Time or Markers.Place || p == Markers.Bi && IsPlace(i, depth);
                if (!located && IsWhatSomebodyIs(m)) apart = false;
                apart |= m.Proclitics == Proclitics.None && m.Form is not (MentionForm.Nationality or MentionForm.Group) && p is Markers.In or Markers.Time or Markers.From or Markers.Place && _phrases.IsClosed(i, m.FirstToken - 1);
                apart |= p is Markers.In && m.Form != MentionForm.Nationality && _phrases.IsSaidIn(i, m.FirstToken - 1) || located && !IsSeat(m) && m.Rule != Style && m.Form != MentionForm.Nationality && !syntax.Is(m.FirstToken - 1, Cue.Deed) && !syntax.Is(m.FirstToken - 1, Cue.Wrong) && !IsDoneTo(m.FirstToken - 1) || p is Markers.In or Markers.Place && IsOfOfficials(m, i);

                // A phrase of place that opens the sentence up to a comma has the name for its genitive: في منزل النائب فلان، التقى الرئيس السفير.
                if (p == Markers.In && depth > 0 && i <= first + 1 && m.EndToken < article.Text.Sentences[m.Sentence].EndToken && syntax.IsMark(m.EndToken, '،') && !syntax.IsDefinite(m.FirstToken - 1) && !syntax.Is(i + 1, Cue.Occasion)) apart = false;
                apart |= _charges.IsObject(m, i, first);
                if (IsJoinedToNoun(m, i)) return new Marking(p, i, syntax.IsNounWithClitic(i) && !syntax.IsDefinite(i) ? 1 : 0, -1, -1);
                return apart && depth > 0 ? new Marking(null, i, depth, -1, -1) : new Marking(p, i, depth, -1, -1);
            }

            if (syntax.IsMark(i, '،') && ListedBehind(m, i, first) is { } listed) return new Marking(syntax.Prepositions[listed], listed, syntax.IsNounWithClitic(listed) && !syntax.IsDefinite(listed) ? 1 : 0, -1, -1);
            if (syntax.Breaks(i) || syntax.IsVerb(i) || syntax.IsGoingOn(i) || from - i > (amongFriends ? 2 * LongestPhrase : LongestPhrase)) return new Marking(null, i, WordsBetween(i, m), -1, -1);
        }

        return new Marking(null, first - 1, WordsBetween(first - 1, m), -1, -1);
    }

    /// <summary>Whether the word is a predicate's noun that can have what follows for its genitive.</summary>
    private bool HasGenitive(int token, int first) => token >= first && syntax.MentionAt[token] < 0 && !syntax.IsDefinite(token) && !syntax.IsVerb(token) && syntax.Readings[token] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: null });

    /// <summary>Whether the adjectives of two states stand side by side, and so both are joined to the noun before: <c>الدعم الروسي الإيراني</c>, <c>خطوة سعودية إيرانية</c>.</summary>
    private bool AreTwoStates(Mention one, Mention other) => one.Form == MentionForm.Nationality && one.Entities[0] != other.Entities[0] && one.FirstToken > 0 && syntax.MentionAt[one.FirstToken - 1] < 0
        && syntax.IsDefinite(one.FirstToken) == syntax.IsDefinite(other.FirstToken) && one.Entities.Length == 1 && other.Entities.Length == 1;

    /// <summary>
    /// The marking of the first of those whom brackets name behind a noun for states or sides, which is the noun's: <c>عقدت الدول الضامنة (روسيا وتركيا) اجتماعا</c>, <c>إيران والقوى الكبرى (فرنسا وألمانيا)</c>;
    /// <c>null</c> elsewhere.
    /// </summary>
    private Marking? Glossed(Mention m, int first)
    {
        var open = m.FirstToken - 1;
        if (open <= first || !syntax.IsMark(open, '(') || m.Proclitics != Proclitics.None || !IsListInBrackets(m)) return null;
        // Of the members of a body brackets name some, and not it: الدول الأعضاء في مجلس الأمن (فرنسا وألمانيا).
        if (syntax.MentionAt[open - 1] is >= 0 and var group && _members.IsGroupOf(group, m) && _markings[group].Preposition != Markers.In) return _markings[group].Continued(group);
        for (var i = open - 1; i >= first && i >= open - LongestGlossed; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var adjective)
            {
                if (article.Mentions[adjective].Form != MentionForm.Nationality) return null;
                continue;
            }

            if (syntax.Breaks(i) || syntax.IsVerb(i)) return null;
            if (!article.Text.Tokens[i].Analyses.Any(a => syntax.Has(WordList.SeveralNouns, a.Bare))) continue;
            if (syntax.IsNounWithClitic(i)) return new Marking(syntax.Prepositions[i], i, 0, -1, -1);
            if (i > first && syntax.MentionAt[i - 1] is >= 0 and var before && syntax.HasConjunction(i)) return _markings[before].Continued(before);
            return new Marking(i > first && syntax.MentionAt[i - 1] < 0 && !syntax.IsNounWithClitic(i - 1) ? syntax.Prepositions[i - 1] : null, i - 1, 0, -1, -1);
        }

        return null;
    }

    /// <summary>Whether nothing but names stands from the mention to the bracket that closes, and more than one.</summary>
    private bool IsListInBrackets(Mention m)
    {
        var several = m.Entities.Length > 1;
        for (var i = m.EndToken; i < article.Text.Sentences[m.Sentence].EndToken; i++)
        {
            if (syntax.IsMark(i, ')')) return several;
            if (syntax.MentionAt[i] >= 0) several = true;
            else if (article.Text.Tokens[i].Folded is not ("،" or "و")) return false;
        }

        return false;
    }

    private bool IsNamed(Mention m) => m is { Form: MentionForm.Name, Proclitics: Proclitics.None } && article.Entities[m.Entities[0]].Type == ActorType.Person;

    /// <summary>Whether the noun with the article right before the name only says what somebody is, and no part of the clause ends with it: <c>جهود الوسيط ثابو مبيكي</c>.</summary>
    private bool IsWhatSomebodyIs(Mention m) => IsNamed(m) && m.FirstToken > 0 && syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.IsDefinite(m.FirstToken - 1) && (syntax.Is(m.FirstToken - 1, Cue.People) || IsOnesOwn(m)) || IsWhatStateIs(m);

    /// <summary>Whether the noun right before the state or group only says that it is a friend: <c>مع الحليفة تركيا</c>, <c>للشقيقة مصر</c>.</summary>
    private bool IsWhatStateIs(Mention m) => m is { Form: MentionForm.Name, Proclitics: Proclitics.None } && !IsPerson(m) && m.FirstToken > 0 && syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.IsDefinite(m.FirstToken - 1)
        && article.Text.Tokens[m.FirstToken - 1].Analyses.Any(a => syntax.Has(WordList.FriendlyEpithets, a.Stem));

    /// <summary>Whether the adjective belongs to a noun with its owner, which says whose colleague, ally or like the named one is: <c>مع نظيره الجديد فلان</c>.</summary>
    private bool IsOnesOwn(Mention m) => m.FirstToken > 1 && syntax.MentionAt[m.FirstToken - 2] < 0 && Agreement.PronounOf(article.Text.Tokens[m.FirstToken - 2].Folded) is { Length: > 0 } pronoun && syntax.Has(WordList.OnesOwnNouns, article.Text.Tokens[m.FirstToken - 2].Folded[..^pronoun.Length]);

    private bool IsBody(Mention m) => m.Form == MentionForm.Name && article.Entities[m.Entities[0]].Type == ActorType.Organization;

    private bool IsMarkedAgain(Mention m) => m.EndToken < article.Text.Sentences[m.Sentence].EndToken && article.Text.Tokens[m.EndToken] is { Kind: TokenKind.Word } next && (syntax.Prepositions[m.EndToken] == Markers.Bi || next.Analyses[0].Proclitics.HasFlag(Proclitics.Bi));

    /// <summary>Whether the word is a predicate's noun with its doer as a pronoun, so that a name after it is whom it is done to: <c>خلال لقائه الوزير</c>.</summary>
    private bool IsDoneTo(int token) => syntax.Readings[token] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: not null });

    /// <summary>Whether officials of the state, who are not named, stand behind the place that the preposition governs: <c>التقى في لندن مسؤولين أردنيين</c>.</summary>
    private bool IsOfOfficials(Mention m, int preposition) => (m.Form == MentionForm.Nationality || m.Proclitics == Proclitics.None && article.Entities[m.Entities[0]].Type is ActorType.Organization or ActorType.ArmedGroup) && m.FirstToken - 1 > preposition + 1 && syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.Is(m.FirstToken - 1, Cue.Delegate) && !syntax.IsDefinite(m.FirstToken - 1);

    /// <summary>Whether the word right behind a name is a verbal noun that goes on to the mention: no name has it for a genitive.</summary>
    private bool BeginsDeed(int token, int end) => token < end && syntax.MentionAt[token] < 0 && syntax.Prepositions[token] is null && !syntax.IsDefinite(token) && !syntax.HasConjunction(token)
        && syntax.Readings[token] is { } readings && readings.Exists(r => r.Form == PredicateForm.Noun && r.Entry.Relation != Relation.MetWith);

    /// <summary>
    /// Where what names one of a group begins, less one token, so that the one stands where the group stands: <c>التقى قادة المنطقة، ومن بينهم الرئيس</c>; <c>null</c> where no group stands before.
    /// </summary>
    private int? PastAmong(int among, int first)
    {
        var i = among - 1;
        while (i >= first && syntax.MentionAt[i] < 0 && (article.Text.Tokens[i].Folded == Not || syntax.Prepositions[i] is Markers.From or Markers.On or Markers.In || article.Text.Tokens[i].Folded is "،" or "و" or "\"")) i--;
        if (i < first || article.Text.Tokens[i].Kind != TokenKind.Word) return null;
        return syntax.MentionAt[i] is not (>= 0 and var group) ? i + 1 : article.Mentions[group].Form == MentionForm.Nationality ? article.Mentions[group].FirstToken : null;
    }

    /// <summary>The party to which "and a number of" joins whom <c>من</c> names; <c>null</c> where it is something else.</summary>
    private int? CountedBeside(int from, int first)
    {
        var count = from - 1;
        while (count > first && syntax.MentionAt[count] < 0 && syntax.Is(count, Cue.Adverb) && !syntax.IsQuantity(count)) count--;
        if (count <= first || syntax.MentionAt[count] >= 0 || article.Text.Tokens[count].Folded[0] != 'و' || !syntax.IsQuantity(count)) return null;
        var before = syntax.MentionAt[count - 1] < 0 && article.Text.Tokens[count - 1].Folded == "،" ? count - 2 : count - 1;
        return before >= first && syntax.MentionAt[before] is >= 0 and var party && article.Mentions[party].Form != MentionForm.Nationality ? party : null;
    }

    /// <summary>Whether a noun between the preposition and the mention is joined by "and" to what stands before.</summary>
    private bool JoinsNoun(int preposition, int end)
    {
        for (var k = preposition + 2; k < end; k++)
            if (syntax.MentionAt[k] < 0 && syntax.HasConjunction(k) && article.Text.Tokens[k].Folded[0] == 'و' && !syntax.IsDefinite(k) && !syntax.IsVerb(k)) return true;
        return false;
    }

    /// <summary>
    /// Whether "and" joins the mention to the noun with the article that the preposition, or the noun it is written onto, governs, with nothing but its adjectives between: <c>للقيادة والحكومة الكويتية</c>,
    /// <c>للقوة العسكرية والمقاومة</c>, <c>بجهود القيادة والحكومة القطرية</c>.
    /// </summary>
    private bool IsJoinedToNoun(Mention m, int preposition)
    {
        if (syntax.Prepositions[preposition] is not (Markers.Li or Markers.Bi or Markers.With or Markers.On or Markers.Beside) || m.Proclitics != Proclitics.Wa || m.Form == MentionForm.Nationality || m.EndToken < article.Text.Sentences[m.Sentence].EndToken && syntax.IsVerb(m.EndToken)) return false;
        var noun = syntax.IsNounWithClitic(preposition) && syntax.IsDefinite(preposition) ? preposition : preposition + 1;
        var parted = false;
        for (var i = noun; i < m.FirstToken; i++)
        {
            if (syntax.MentionAt[i] >= 0) return false;
            if (syntax.IsDefinite(i)) continue;

            // The list goes on behind a comma, and a noun of it can have a genitive: بجهود مهنيي الصحة، والقوات المسلحة.
            if (i > noun && syntax.IsMark(i, '،') && (i + 1 == m.FirstToken || syntax.HasConjunction(i + 1))) parted = true;
            else if (i + 1 >= m.FirstToken || !syntax.IsDefinite(i + 1) || article.Text.Tokens[i].Kind != TokenKind.Word || syntax.Prepositions[i] is not null || syntax.IsVerb(i)) return false;
        }

        return noun < m.FirstToken && (!parted || EndsListedPart(m));
    }

    /// <summary>The preposition that governs the list, of nouns that name nobody, which the mention goes on behind the comma: <c>أشاد بجهود الأطباء، والقوات المسلحة</c>; <c>null</c> where there is none.</summary>
    private int? ListedBehind(Mention m, int comma, int first)
    {
        for (var i = comma - 1; m.Proclitics == Proclitics.Wa && i >= first && i >= comma - LongestList && syntax.MentionAt[i] < 0; i--)
            if (syntax.Prepositions[i] is not null) return IsJoinedToNoun(m, i) ? i : null;
        return null;
    }

    /// <summary>Whether nothing stands right behind the mention that would be said of it, as a list ends or goes on there.</summary>
    private bool EndsListedPart(Mention m) => m.EndToken >= article.Text.Sentences[m.Sentence].EndToken || syntax.MentionAt[m.EndToken] is >= 0 and var next && article.Mentions[next].Proclitics.HasFlag(Proclitics.Wa)
        || syntax.MentionAt[m.EndToken] < 0 && (article.Text.Tokens[m.EndToken].Kind == TokenKind.Punctuation || syntax.HasConjunction(m.EndToken) || syntax.Prepositions[m.EndToken] is Markers.In or Markers.Time);

    /// <summary>How many words stand between the token and the mention; quotation marks are none.</summary>
    private int WordsBetween(int token, Mention m)
    {
        var words = 0;
        for (var i = token + 1; i < m.FirstToken; i++)
            if (article.Text.Tokens[i].Kind == TokenKind.Word) words++;
        return words;
    }

    /// <summary>The marking of a mention that goes on a list in which the preposition is said again: <c>مع الرئيس، ومع الوزير</c>.</summary>
    private Marking? Joined(Mention m, int first)
    {
        var at = m.FirstToken - 1;
        var marker = m.Proclitics.HasFlag(Proclitics.Bi) ? Markers.Bi : m.Proclitics.HasFlag(Proclitics.Li) ? Markers.Li : at >= first ? syntax.Prepositions[at] : null;
        if (marker is null) return null;
        var joined = m.Proclitics.HasFlag(Proclitics.Wa);
        for (var i = at; i >= first && i >= at - MentionLists.LongestGap; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var other)
                return joined && other < m.Index && _markings[other].Preposition == marker ? _markings[other].Continued(other) : null;
            var word = article.Text.Tokens[i];
            if (syntax.IsThen(i)) (joined, i) = (true, _lists.PastAnd(i));
            else if (word.Folded[0] == 'و' && word.Kind == TokenKind.Word && (i == at || word.Folded.Length == 1 || syntax.Is(i, Cue.Particle))) joined = true;
            else if (word.Folded != "،" && syntax.Prepositions[i] != marker) return null;
        }

        return null;
    }

    /// <summary>The marking of a mention behind "and between", which goes on the list of the one behind the "between" before: <c>بين الوزير الذي يترأس الحزب، وبين الحركة</c>.</summary>
    private Marking? SecondBetween(Mention m, int first)
    {
        var between = m.FirstToken - 1;
        if (syntax.Prepositions[between] != Markers.Between || !syntax.HasConjunction(between)) return null;
        for (var k = m.Index - 1; k >= 0 && article.Mentions[k].FirstToken > first; k--)
            if (_markings[k] is { Preposition: Markers.Between, Through: < 0 } marking) return marking.Continued(k);
        return null;
    }

    /// <summary>Whether <c>بـ</c> is written onto a noun for where somebody is received, which has its owner or genitive: <c>ودع بمطار بغداد نظيره</c>, <c>استقبل بمكتبه السفير</c>.</summary>
    private bool IsPlace(int token, int depth) => syntax.IsNounWithClitic(token) && (depth > 1 || syntax.IsOwned(token)) && Array.Exists([.. article.Text.Tokens[token].Analyses], a => syntax.Has(WordList.ReceptionPlaces, a.Stem) || Pronouns.Cut(a.Stem).Any(c => syntax.Has(WordList.ReceptionPlaces, c.Word)));

    // "في مقر الحكومة", "في قصر الوزارة": a state or body after a noun of place is part of the place; a person is the next part of the clause.
    private bool IsSeat(Mention m) => m.Form != MentionForm.Group && !IsPerson(m);

    private bool IsPerson(Mention m) => article.Entities[m.Entities[0]].Type == ActorType.Person;
}
