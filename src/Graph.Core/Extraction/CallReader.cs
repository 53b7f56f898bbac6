using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds who is called on to do what a noun names: <c>دعا الاتحاد الأوروبي إلى دعم تونس</c>, <c>طلب من فرنسا مساعدة البلاد</c>. Not who calls, but who is called on, would do it.</summary>
internal sealed class CallReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int Reach = 14;
    private const string At = "لدي";

    private readonly GenitiveReader _genitives = new(syntax);

    /// <summary>Whether somebody is called on, and the mention that names them: -1 where nobody who is named is.</summary>
    public bool IsCalled(Trigger trigger, out int mention)
    {
        mention = -1;
        if (HasDoer(trigger)) return false;
        if (!trigger.IsNoun || trigger.Entry is { Relation: Relation.MetWith } or { Relation: Relation.Accused, IsLoose: true } || trigger.Reading.Pronoun is not null && (trigger.Entry.Relation != Relation.Supports || HasOwnObject(trigger))) return false;
        if (!trigger.Reading.Proclitics.HasFlag(Proclitics.Al)) return IsCalledBefore(trigger, out mention);

        // What has its object behind a preposition has the article: دعا فرنسا إلى الوقوف إلى جانب لبنان.
        return trigger.Entry.Relation == Relation.Supports && !trigger.Entry.NounObjects.Contains(Markers.Direct) && trigger.Token > trigger.Sentence.FirstToken && syntax.Prepositions[trigger.Token - 1] == Markers.To && syntax.MentionAt[trigger.Token - 1] < 0 && IsCalledBefore(trigger, out mention) && mention >= 0;
    }

    /// <summary>
    /// Who is called on to meet: each other, where several are, <c>دعت الهند وباكستان إلى إجراء محادثات</c>, or whom the noun names, <c>طالب الحكومة بالتفاوض مع الحزب</c>; -1 where nobody is.
    /// </summary>
    public int CalledToMeet(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry: { Relation: Relation.MetWith, IsLoose: false }, Reading.Pronoun: null } || !IsCalledBefore(trigger, out var called) || called < 0) return -1;
        var others = syntax.BeginsList(article.Mentions[called]) || article.Mentions[called].Entities.Length > 1;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken > trigger.Token && syntax.Markings[m.Index] is { Preposition: Markers.With or Markers.Between } marking && marking.Governor > trigger.Token) return marking.Preposition == Markers.With ? called : -1;
        return others || IsMetByCalled(trigger, called) ? called : -1;
    }

    /// <summary>Whether the noun has whom one meets for its genitive, so that it is whoever is called on who meets him: <c>حث الوزير الزعيم على لقاء الرئيس</c>.</summary>
    private bool IsMetByCalled(Trigger trigger, int called) => trigger.Entry.NounObjects.Contains(Markers.Direct) && !trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && trigger.Token + 1 < trigger.Sentence.EndToken && syntax.MentionAt[trigger.Token + 1] is >= 0 and var met
        && article.Entities[article.Mentions[met].Entities[0]].Type == ActorType.Person && article.Entities[article.Mentions[called].Entities[0]].Type == ActorType.Person && !syntax.IsListed(article.Mentions[met]) && article.Mentions[met].Entities.Length == 1;

    /// <summary>
    /// Who is ready for the meeting, wants or refuses it: the genitive of that word, <c>استعداد بلاده للتفاوض</c>, <c>رفض طالبان الجلوس مع الحكومة</c>, or its subject, <c>ترفض الحكومة لقاء الحركة</c>,
    /// <c>الدوحة مستعدة للحوار</c>; -1 where no such word has one.
    /// </summary>
    public int WillingToMeet(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry: { Relation: Relation.MetWith, IsLoose: false }, Reading.Pronoun: null } || IsOfOthers(trigger)) return -1;
        var i = trigger.Token - 1;
        while (i > trigger.Sentence.FirstToken && (syntax.Asides.OpeningOf(i) >= 0 || syntax.MentionAt[i] < 0 && (syntax.Is(i, Cue.Doing) || syntax.Is(i, Cue.Any) || syntax.Prepositions[i] is Markers.In or Markers.On or Markers.Li && !syntax.IsNounWithClitic(i) || syntax.IsMark(i, '،')))) i = syntax.Asides.OpeningOf(i) is >= 0 and var aside ? aside - 1 : i - 1;
        if (i < trigger.Sentence.FirstToken) return -1;

        // An adjective can stand behind who wants it: رغبة الولايات المتحدة الصادقة في الحوار.
        if (i < trigger.Token - 1 && i > trigger.Sentence.FirstToken && syntax.MentionAt[i] < 0 && syntax.MentionAt[i - 1] >= 0 && syntax.IsDefinite(i) && syntax.Prepositions[i] is null && !syntax.IsVerb(i)) i--;
        if (syntax.MentionAt[i] < 0) return IsWill(i) || syntax.Is(i, Cue.Ready) ? WhoWills(trigger, i) : -1;
        if (article.Mentions[syntax.MentionAt[i]] is not { Proclitics: Proclitics.None } m || m.Form == MentionForm.Nationality || m.FirstToken == trigger.Sentence.FirstToken) return -1;
        var word = m.FirstToken - 1;

        // لا رغبة لدى الحركة في محاورة الحكومة.
        if (IsAtHand(word) && word > trigger.Sentence.FirstToken) return syntax.MentionAt[word - 1] < 0 && (IsWill(word - 1) || syntax.Is(word - 1, Cue.Ready)) && !syntax.IsVerb(word - 1) ? m.Index : -1;
        return syntax.MentionAt[word] < 0 && IsWill(word) && !syntax.IsGoingOn(word) && !syntax.IsDefinite(word) && (!syntax.IsVerb(word) || clauses.At(word) is { Verb: var verb, Subject: var subject } && verb == word && subject == m.Index) ? m.Index : -1;
    }

    private bool IsWill(int token) => (syntax.Is(token, Cue.Call) || syntax.Is(token, Cue.Denial) || syntax.Is(token, Cue.Plan) && syntax.IsVerb(token)) && !syntax.Is(token, Cue.Urge);

    /// <summary>Who does what the verb says, or whom the adjective is said of.</summary>
    private int WhoWills(Trigger trigger, int word)
    {
        var clause = clauses.At(word);
        if (syntax.IsVerb(word)) return clause.Verb == word ? clause.Subject : -1;
        if (syntax.IsGoingOn(word)) return syntax.Is(word, Cue.Denial) && clause.Verb == word ? clause.Subject : -1;
        if (syntax.Is(word, Cue.Ready) && IsOwnedBy(word, trigger)) return clauses.At(trigger.Token).Subject;
        if (WhoHas(trigger, word) is >= 0 and var holder) return holder;
        return IsReadyFor(word) ? clauses.At(trigger.Token).Topic : -1;
    }

    /// <summary>Who has the will that the noun names, as "with" before it says: <c>لدى الرئيس رغبة في لقاء نظيره</c>, <c>ليس لدى الحركة أي نية</c>; -1 where it names nobody.</summary>
    private int WhoHas(Trigger trigger, int word)
    {
        var before = word - 1;
        while (before > trigger.Sentence.FirstToken && syntax.MentionAt[before] < 0 && syntax.Is(before, Cue.Any)) before--;
        return before > trigger.Sentence.FirstToken && syntax.MentionAt[before] is >= 0 and var holder && article.Mentions[holder].FirstToken - 1 is var at && at >= trigger.Sentence.FirstToken && IsAtHand(at) ? holder : -1;
    }

    private bool IsAtHand(int token) => syntax.MentionAt[token] < 0 && article.Text.Tokens[token].Folded.TrimStart('و') == At;

    /// <summary>Whether the pronoun on the noun of being ready or willing stands for the subject of the verb before it: <c>أبدى الرئيس استعداده للقاء الوزير</c>.</summary>
    private bool IsOwnedBy(int word, Trigger trigger) => syntax.IsOwned(word) && clauses.At(trigger.Token) is { Subject: >= 0 and var subject, Verb: >= 0 and var verb } && verb < word && article.Mentions[subject] is var m && (m.Sentence < trigger.Sentence.Index || m.EndToken <= word)
        && Agreement.Allows(Agreement.PronounOf(article.Text.Tokens[word].Folded), m, syntax);

    /// <summary>Whether the word is an adjective of being ready: <c>مستعدة</c>.</summary>
    private bool IsReadyFor(int token) => syntax.Is(token, Cue.Ready) && syntax.Is(token, Cue.Call) && !syntax.IsOwned(token) && !syntax.IsDefinite(token);

    /// <summary>Whether the noun names by itself who meets: <c>رفض لقاء الرئيس مع الوزير</c>, <c>رفض اللقاء بينهما</c>.</summary>
    private bool IsOfOthers(Trigger trigger)
    {
        var owned = false;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + Reach; i++)
        {
            if (syntax.MentionAt[i] < 0 && (syntax.Prepositions[i] ?? syntax.PronounMarker(i)) is Markers.Between) return true;
            if (syntax.MentionAt[i] < 0 && syntax.Prepositions[i] == Markers.With) return owned;
            if (syntax.MentionAt[i] < 0 && (syntax.Breaks(i) || syntax.IsVerb(i) || syntax.Prepositions[i] is not null)) return false;
            owned |= syntax.MentionAt[i] is >= 0 and var m && article.Mentions[m].Form != MentionForm.Nationality;
        }

        return false;
    }

    /// <summary>Whether the noun, which has its object behind a preposition, has its own doer for genitive, whoever promises or asks for it: <c>وعد الرئيس بوقوف بلاده مع لبنان</c>.</summary>
    private bool HasDoer(Trigger trigger) => trigger is { IsNoun: true, Entry.Relation: Relation.Supports, Reading.Pronoun: null } && !trigger.Entry.NounObjects.Contains(Markers.Direct) && trigger.Token + 1 < trigger.Sentence.EndToken
        && syntax.MentionAt[trigger.Token + 1] is >= 0 and var doer && article.Mentions[doer] is { Proclitics: Proclitics.None, Form: not MentionForm.Nationality } && _genitives.Of(trigger) == Genitive.Owner;

    private bool IsCalledBefore(Trigger trigger, out int mention)
    {
        mention = -1;
        var words = 0;
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && words < Reach; i--)
        {
            if (syntax.Asides.OpeningOf(i) is >= 0 and var opening)
            {
                i = opening;
                continue;
            }

            if (syntax.MentionAt[i] >= 0) continue;
            words++;
            if (syntax.IsPersuading(i)) return (mention = syntax.MentionAt[i + 1]) >= 0;
            if (syntax.Is(i, Cue.Obliging)) return IsObliged(i, trigger.Token, out mention);
            if (syntax.Is(i, Cue.Urge) && (syntax.IsVerb(i) || syntax.IsGoingOn(i))) return IsAddressed(i, trigger.Token, out mention);
            if (syntax.Breaks(i) && !syntax.IsMark(i, '،') || syntax.IsVerb(i) || syntax.IsGoingOn(i)) return false;
        }

        return false;
    }

    /// <summary>Who is ready, or wants or means, to do what the noun names, as owner of the noun for that: <c>أبدى استعداد بلاده لدعم لبنان</c>; -1 where nobody is named so.</summary>
    public int ReadyFor(Trigger trigger)
    {
        // What has its object behind a preposition has the article: مواصلة فرنسا الوقوف إلى جانب لبنان.
        if (!trigger.IsNoun || trigger.Entry.Relation != Relation.Supports || trigger.Reading.Pronoun is not null || trigger.Reading.Proclitics.HasFlag(Proclitics.Al) && trigger.Entry.NounObjects.Contains(Markers.Direct) || HasDoer(trigger)) return -1;
        var at = trigger.Token - 1;
        if (at <= trigger.Sentence.FirstToken) return -1;
        if (GoesOnWith(trigger) is >= 0 and var doer) return doer;
        if (at > trigger.Sentence.FirstToken && syntax.MentionAt[at] < 0 && syntax.Prepositions[at] is Markers.On or Markers.In or Markers.To && !syntax.IsNounWithClitic(at)) at--;
        else if (syntax.MentionAt[at] < 0 && !trigger.Reading.Proclitics.Has(Proclitics.Li | Proclitics.Bi) && !(at > trigger.Sentence.FirstToken && syntax.MentionAt[at] < 0 && syntax.Prepositions[at] is Markers.Li or Markers.Bi)) return -1;
        while (at > trigger.Sentence.FirstToken && (syntax.Is(at, Cue.Adverb) || syntax.MentionAt[at] < 0 && article.Text.Tokens[at].Folded is ['ا', 'ل', _, _, ..] && syntax.Readings[at] is null)) at--;
        if (syntax.MentionAt[at] < 0 && IsReadyFor(at) && clauses.At(trigger.Token).Topic is var topic) return topic;
        if (syntax.MentionAt[at] < 0 && syntax.Is(at, Cue.Ready) && syntax.IsOwned(at)) return clauses.At(trigger.Token).Subject is >= 0 and var subject && article.Mentions[subject] is var s && (s.Sentence < trigger.Sentence.Index || s.EndToken <= at) ? subject : -1;
        if (syntax.IsMark(at, '،')) at--;
        if (syntax.MentionAt[at] is not (>= 0 and var owner) || article.Mentions[owner].FirstToken is var first && first <= trigger.Sentence.FirstToken) return -1;

        // حصل على وعد من تركيا بدعم الجيش.
        if (syntax.Markings[owner] is { Preposition: Markers.From, Depth: 0, Governor: var from } && from > trigger.Sentence.FirstToken && trigger.Reading.Proclitics.HasFlag(Proclitics.Bi)) return syntax.MentionAt[from - 1] < 0 && syntax.Is(from - 1, Cue.WithBi) && !syntax.IsVerb(from - 1) ? owner : -1;
        return syntax.MentionAt[first - 1] < 0 && syntax.Is(first - 1, Cue.Ready) ? owner : -1;
    }

    /// <summary>Whose going on with it, refusal of it or the like has the noun for an object: <c>مواصلة واشنطن دعم تونس</c>, <c>رفض فرنسا تسليح الجيش</c>; -1 where no such noun stands before.</summary>
    private int GoesOnWith(Trigger trigger)
    {
        var at = trigger.Token - 1;
        if ((trigger.Reading.Proclitics & ~Proclitics.Al) != Proclitics.None || syntax.MentionAt[at] is not (>= 0 and var owner) || article.Mentions[owner] is not { Proclitics: Proclitics.None, Form: not MentionForm.Nationality } m || m.FirstToken <= trigger.Sentence.FirstToken) return -1;
        var noun = m.FirstToken - 1;
        return syntax.MentionAt[noun] < 0 && syntax.Is(noun, Cue.Ready) && !syntax.IsVerb(noun) && !syntax.IsDefinite(noun) ? owner : -1;
    }

    /// <summary>Whether a preposition marks behind the noun whom it is done to, so that a pronoun on it is who does it: <c>دعمها للجيش</c>, but <c>طلب من روسيا دعمه</c>.</summary>
    private bool HasOwnObject(Trigger trigger)
    {
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken > trigger.Token) return syntax.Markings[m.Index] is { Preposition: { } marker, Depth: <= 1 } && trigger.Entry.NounObjects.Contains(marker);
        return false;
    }

    /// <summary>Whether <c>على</c> names who has to do it: <c>يتعين على الحكومة دعم</c>.</summary>
    private bool IsObliged(int verb, int end, out int mention)
    {
        mention = -1;
        foreach (var m in syntax.MentionsOf(syntax.SentenceOf(verb)))
            if (m.FirstToken > verb && m.EndToken <= end && syntax.Markings[m.Index] is { Preposition: Markers.On, Depth: 0, ListHead: < 0 }) mention = m.Index;
        return mention >= 0;
    }

    /// <summary>Whether somebody calls for an end of the support, who gives none: <c>طالبت بوقف الدعم</c>, <c>دعا إلى إنهاء دعم الميليشيات</c>.</summary>
    public bool IsToEnd(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.Supports, Reading.Pronoun: null }) return false;
        var (end, verb) = (trigger.Token - 1, clauses.At(trigger.Token).Verb);
        return end > trigger.Sentence.FirstToken && syntax.MentionAt[end] < 0 && syntax.Is(end, Cue.Ceasing) && !syntax.IsVerb(end) && verb >= 0 && verb < end && syntax.Is(verb, Cue.Urge);
    }

    /// <summary>Right behind the calling word, or behind its subject, stands who is called on.</summary>
    private bool IsAddressed(int call, int end, out int mention)
    {
        mention = -1;
        var own = clauses.At(call);
        for (var i = call + 1; i < end; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var other)
            {
                // Title and name of who calls may be two mentions: ناشد الرئيس الأوكراني زيلينسكي البرتغال.
                if (own.Subject >= 0 && own.Verb == call && article.Mentions[other].Entities[0] == article.Mentions[own.Subject].Entities[0])
                {
                    i = article.Mentions[other].EndToken - 1;
                    continue;
                }

                mention = other;
                return article.Mentions[other].Form != MentionForm.Nationality && syntax.Markings[other] is { Preposition: null or Markers.From, ListHead: < 0 };
            }

            // What is set off behind whoever calls is no addressee: حث المندوب، في رسالة وزعت أمس، المجلس على إدانة الهجوم.
            if (syntax.Asides.EndOf(i) is > 0 and var aside && aside < end)
            {
                i = aside;
                continue;
            }

            // What he says it in: دعت فيها الحكومة إلى دعم.
            if (syntax.PronounMarker(i) is Markers.In or Markers.Time) continue;
            if (syntax.Is(i, Cue.Adverb) || article.Text.Tokens[i].Kind != TokenKind.Word || syntax.Prepositions[i] == Markers.From) continue;
            return syntax.Prepositions[i] is null && syntax.PronounMarker(i) is null && !syntax.Is(i, Cue.Particle) && !syntax.Is(i, Cue.Complement);
        }

        return false;
    }
}
