using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads the relative clauses behind a trigger that say whose deed it is, or whose what it is about.</summary>
internal sealed class RelativeReader(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
{
    private const int DeedReach = 4;
    private const int VerbReach = 5;
    private const int OccasionReach = 9;
    private const int AsideReach = 15;
    private const string Seat = "country.seat";

    private readonly ChargeReader _charges = new(article, syntax);

    /// <summary>Whether the mention does what the trigger's object names: <c>أشاد بالجهود التي يبذلها الوزير</c>.</summary>
    public bool HasDoer(Trigger trigger, Mention m)
    {
        var clause = clauses.At(m.FirstToken);
        if (clause is not { Kind: ClauseKind.Relative, Head: < 0, Source: SubjectSource.After or SubjectSource.Voice } || !IsDoer(trigger, clause, m)) return false;
        if (clause.First <= trigger.Token + (trigger.IsDeed ? 0 : 1) || !ReferenceEquals(PastNaming(clause.Parent), clauses.At(trigger.Token))) return false;

        // With the article the trigger has no genitive, and the clause is said of itself: الدعم العسكري الذي تقدمه إيران.
        if (trigger.IsNoun && !trigger.IsDeed && trigger.Reading.Proclitics.HasFlag(Proclitics.Al)) return false;

        // The noun that the clause is said of stands where the frame has its object.
        for (var (i, end) = (clause.First - 1, clause.First - DeedReach); i > trigger.Token && i >= end; i--)
        {
            // What stands before the quotation tells what governs it: ندد بـ"الحصار" الذي …, انتقد في بيان "العملية" التي ….
            if (syntax.IsMark(i, '"') && i < clause.First - 1) return Slots.FitsObject(trigger, syntax.MarkerOfNoun(i + 1));
            if (syntax.IsMark(i, '"') || syntax.MentionAt[i] < 0 && syntax.IsNaming(i))
            {
                end--;
                continue;
            }

            if (syntax.MentionAt[i] is >= 0 and var between && article.Mentions[between].Form != MentionForm.Nationality) return false;
            if (syntax.MarkerOfWhat(i) is { } marker) return Slots.FitsObject(trigger, marker);

            // أيد الوزير ما ذهب إليه الرئيس.
            if (i == clause.First - 1 && syntax.IsWhat(i)) return Slots.FitsObject(trigger, i - 1 > trigger.Token && syntax.MentionAt[i - 1] < 0 && syntax.Prepositions[i - 1] is { } before ? before : Markers.Direct);
            if (syntax.Prepositions[i] is not null) return Slots.FitsObject(trigger, syntax.MarkerOfNoun(syntax.IsNounWithClitic(i) ? i : i + 1));
            if (i > trigger.Token + 1 && syntax.Prepositions[i - 1] is not null && !syntax.IsNounWithClitic(i - 1)) return Slots.FitsObject(trigger, syntax.MarkerOfNoun(i));
            // Who does wrong is not praised for it: مواقفها في وجه الهيمنة التي تقودها واشنطن.
            if (trigger.Entry.Relation == Relation.Supports && syntax.Is(i, Cue.Wrong) && !syntax.Is(i, Cue.Deed)) return false;

            // What "and" joins stands where the noun before it does: بالجهود والإجراءات الأمنية التي اتخذتها البحرين.
            if (i > trigger.Token + 1 && syntax.Is(i, Cue.Deed) && syntax.IsDefinite(i) && syntax.HasConjunction(i) && syntax.MentionAt[i - 1] < 0 && syntax.IsDefinite(i - 1))
            {
                end--;
                continue;
            }

            // The preposition can be written onto a noun before the deed: بأهمية القرار الذي أصدره الرئيس.
            if ((syntax.Is(i, Cue.Deed) || syntax.Is(i, Cue.Wrong)) && !(i - 1 > trigger.Token && syntax.MentionAt[i - 1] < 0 && syntax.IsNounWithClitic(i - 1) && (trigger.Entry.Relation == Relation.Supports || trigger.Entry.Relation == Relation.Accused && !syntax.IsDefinite(i - 1)))) return Slots.FitsObject(trigger, syntax.MarkerOfNoun(i));
        }

        return Slots.FitsObject(trigger, Markers.Direct);
    }

    /// <summary>Whether <c>لـ</c> says whose that is which a clause with <c>ما</c> names: <c>ثمن ما لمصر من دور</c>.</summary>
    public bool IsOwner(Trigger trigger, Mention m)
    {
        var what = m.FirstToken - 1;
        if (trigger.Entry.Relation != Relation.Supports || syntax.Markings[m.Index] is not { Preposition: Markers.Li, Depth: 0 } || what <= trigger.Token || m.EndToken >= trigger.Sentence.EndToken || syntax.Prepositions[m.EndToken] != Markers.From) return false;
        if (syntax.MarkerOfWhat(what) is { } marker) return Slots.FitsObject(trigger, marker);
        return syntax.IsWhat(what) && Slots.FitsObject(trigger, what - 1 > trigger.Token && syntax.MentionAt[what - 1] < 0 && syntax.Prepositions[what - 1] is { } before ? before : Markers.Direct);
    }

    /// <summary>The clause around one that only says what somebody calls a thing: <c>ندد بما سماه الحصار الذي تفرضه واشنطن</c>.</summary>
    private Clause? PastNaming(Clause? clause)
    {
        while (clause is { Verb: > 0, Parent: not null } && syntax.MentionAt[clause.Verb] < 0 && syntax.IsNaming(clause.Verb)) clause = clause.Parent;
        return clause;
    }

    /// <summary>
    /// The relative clause on the subject that stands right after the trigger, up to the comma behind which the object comes: <c>التقى الوزير، الذي يزور موسكو، نظيره</c>; empty where there is none.
    /// </summary>
    public (int First, int End) AsideAfter(Trigger trigger)
    {
        var at = trigger.Token + 1;
        if (!trigger.IsVerb && !IsMeetingOf(trigger) || at >= trigger.Sentence.EndToken) return default;
        if (!syntax.IsMark(at, '،'))
        {
            var named = syntax.MentionAt[at] is >= 0 and var beside ? beside : clauses.At(trigger.Token) is { Source: SubjectSource.After, Subject: var after } clause && clause.Verb == trigger.Token ? after : -1;
            if (named < 0) return default;
            at = article.Mentions[named].EndToken;

            // Title and name can be two mentions: شيخ الأزهر الإمام الأكبر فلان.
            while (at < trigger.Sentence.EndToken && syntax.MentionAt[at] is >= 0 and var same && article.Mentions[same].Entities[0] == article.Mentions[named].Entities[0]) at = article.Mentions[same].EndToken;
        }

        var begin = at;
        if (at < trigger.Sentence.EndToken && (syntax.IsMark(at, '،') || syntax.IsMark(at, '-')))
        {
            if ((syntax.Asides.EndOf(at) is > 0 and var end ? end : OccasionEnd(trigger, at)) is { } closed) return (at, closed + 1);
            at++;
        }

        if (at >= trigger.Sentence.EndToken || syntax.MentionAt[at] >= 0 || !syntax.Is(at, Cue.Relative)) return default;
        for (var i = at + 1; i < trigger.Sentence.EndToken && i <= at + AsideReach; i++)
        {
            if (!syntax.IsMark(i, '،')) continue;
            var next = i + 1 < trigger.Sentence.EndToken ? syntax.MentionAt[i + 1] : -1;
            return next >= 0 && article.Mentions[next].Proclitics == Text.Proclitics.None || i + 1 < trigger.Sentence.EndToken && syntax.Prepositions[i + 1] is { } p && Slots.FitsObject(trigger, p) ? (begin, i + 1) : default;
        }

        return begin == at && ChargedBehind(trigger, at) is >= 0 and var charged ? (begin, article.Mentions[charged].FirstToken) : default;
    }

    /// <summary>Whom a verb of accusing has for its object behind a relative clause on its subject that no comma closes, as what he is accused of stands right behind: <c>اتهمت الوزارة التي يوجد مقرها في طرابلس روسيا بأنها</c>; -1 where there is none.</summary>
    private int ChargedBehind(Trigger trigger, int relative)
    {
        if (!_charges.IsOfCharge(trigger.Token)) return -1;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= relative + 1 || m.FirstToken > relative + AsideReach) continue;
            if (clauses.At(m.FirstToken) is not { Kind: ClauseKind.Relative, First: var first } clause || first != relative) return -1;
            if (_charges.IsCharged(m) && syntax.Markings[m.Index] is { Preposition: null, ListHead: < 0 } && clause.Subject != m.Index && clause.Verb != m.FirstToken - 1) return m.Index;
        }

        return -1;
    }

    /// <summary>The mark that ends a phrase set off behind the verb or its subject, with a noun or name behind it: <c>اتهم الوزير، في بيان، إيران</c>, <c>وقفت الحركة، المنافسة، إلى جانب الحزب</c>; <c>null</c> where there is none.</summary>
    private int? OccasionEnd(Trigger trigger, int mark)
    {
        var told = false;
        for (var i = mark + 1; Opens(trigger, mark) && i + 1 < trigger.Sentence.EndToken && i <= mark + OccasionReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (article.Text.Tokens[i].Folded == article.Text.Tokens[mark].Folded) return GoesOn(trigger, i + 1, told) ? i : null;
            told |= syntax.IsVerb(i);
            if (syntax.Breaks(i)) return null;
        }

        return null;
    }

    /// <summary>Whether the noun has who meets for its genitive, and whom behind that: <c>استقبال الملك، بقصره، الوزير</c>.</summary>
    private static bool IsMeetingOf(Trigger trigger) => trigger is { IsNoun: true, Entry.Relation: Relation.MetWith, Reading: { Pronoun: null } reading } && !reading.Proclitics.HasFlag(Proclitics.Al) && trigger.Entry.NounObjects.Contains(Markers.Direct);

    /// <summary>Whether what the mark opens can be set off: a phrase of place, time or another preposition that the frame does not ask for, an adverb, an adjective between two commas.</summary>
    private bool Opens(Trigger trigger, int mark)
    {
        var at = mark + 1;
        if (at + 1 < trigger.Sentence.EndToken && syntax.MentionAt[at] is >= 0 and var seat) return article.Mentions[seat] is { Rule: Seat } m && m.Proclitics.HasFlag(Proclitics.Bi);
        if (at + 1 >= trigger.Sentence.EndToken) return false;
        if (syntax.Is(at, Cue.Adverb) || syntax.IsMark(at + 1, '،') && syntax.IsDefinite(at)) return true;
        return syntax.Prepositions[at] is { } preposition ? preposition is Markers.In or Markers.Time || !Slots.FitsObject(trigger, preposition) : IsLoose(at);
    }

    /// <summary>Whether the word is an indefinite accusative, as adverbs are: <c>خلافا</c>.</summary>
    private bool IsLoose(int token) => article.Text.Tokens[token].Folded is [.., _, _, _, 'ا'] word && !word.StartsWith("ال", StringComparison.Ordinal) && !syntax.IsVerb(token) && !syntax.IsGoingOn(token) && syntax.Readings[token] is null;

    /// <summary>Whether the verb's clause can go on at the token; behind what tells more than a phrase does, only with a name, or with what the frame asks for.</summary>
    private bool GoesOn(Trigger trigger, int token, bool told)
    {
        if (told) return syntax.MentionAt[token] is >= 0 and var next ? article.Mentions[next].Proclitics == Text.Proclitics.None || syntax.Markings[next] is { Depth: 0, Preposition: { } own } && Slots.FitsObject(trigger, own) : syntax.Prepositions[token] is { } marker && Slots.FitsObject(trigger, marker);
        return syntax.MentionAt[token] >= 0 || !syntax.IsVerb(token) && !syntax.Breaks(token) && !syntax.IsGoingOn(token);
    }

    /// <summary>Who holds the meeting that a relative clause says is held, where its verb has no name for a subject: <c>أكد الوزير أن المباحثات التي أجراها مع نظيره مثمرة</c>; -1 otherwise.</summary>
    public int HolderOf(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading.Pronoun: null }) return -1;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + VerbReach; i++)
        {
            if (syntax.MentionAt[i] >= 0 && article.Mentions[syntax.MentionAt[i]].Form != MentionForm.Nationality || article.Text.Tokens[i].Kind == TokenKind.Punctuation || syntax.Prepositions[i] is not null) return -1;
            if (!syntax.IsVerb(i)) continue;
            if (!syntax.Is(i, Cue.Light) || Agreement.PronounOf(article.Text.Tokens[i].Folded).Length == 0) return -1;
            return clauses.At(i) is { Verb: var verb, Source: SubjectSource.Control or SubjectSource.Joined or SubjectSource.Carried, Subject: var holder } && verb == i ? holder : -1;
        }

        return -1;
    }

    /// <summary>Whether the verb's subject only sees or suffers what is done: <c>الهجمات التي شهدتها تركيا</c>, <c>الانتقادات التي تلقتها</c>.</summary>
    private bool IsWitness(int verb) => syntax.MentionAt[verb] < 0 && syntax.HasPart(WordList.WitnessingParts, article.Text.Tokens[verb].Folded);

    /// <summary>Whether the clause has the mention for its subject, who does the deed; who lays it to somebody has not done it: <c>الهجوم الذي نسبته الحكومة إلى التنظيم</c>.</summary>
    private bool IsDoer(Trigger trigger, Clause clause, Mention m) => !(trigger.Entry.Relation == Relation.Accused && IsWitness(clause.Verb)) && (syntax.HeadOf(m) == clause.Subject || m.Index == clause.Subject)
        && !(trigger.Entry.Relation == Relation.Accused && syntax.Readings[clause.Verb] is { } readings && readings.Exists(r => r.Entry is { Relation: Relation.Accused, IsLoose: false } && (r.Entry.Objects.Contains(Markers.To) || r.Entry.Objects.Contains(Markers.Direct))));

    /// <summary>Who has the meeting, as <c>لـ</c> between "was" and the noun says: <c>كانت للوزير محادثات مع نظيره</c>; -1 where nobody is named so.</summary>
    public int OwnerOf(Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Entry.Relation: Relation.MetWith, Reading: { Pronoun: null, Proclitics: Proclitics.None } }) return -1;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken > trigger.Sentence.FirstToken && m.EndToken <= trigger.Token && trigger.Token - (syntax.Asides.EndOf(m.EndToken) is > 0 and var aside ? aside + 1 : m.EndToken) <= 1 && syntax.Markings[m.Index] is { Preposition: Markers.Li, Depth: 0, ListHead: < 0 } && syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.Is(m.FirstToken - 1, Cue.Being)) return m.Index;
        return -1;
    }

    /// <summary>Whether the mention is the subject of a relative clause on the trigger: <c>الدعم الذي تقدمه إيران</c>.</summary>
    public bool HasSubject(Trigger trigger, Marking marking)
    {
        var verb = marking.Governor;

        // Behind the verb a preposition may take up the noun: الدعم الذي أعربت عنه فرنسا, اللقاءات التي قام بها الوزير.
        var takenUp = verb - 1 > trigger.Token && syntax.MentionAt[verb] < 0 && syntax.PronounMarker(verb) is not null && (trigger.Entry.Relation == Relation.Supports || trigger.Entry.Relation == Relation.MetWith && syntax.MentionAt[verb - 1] < 0 && syntax.Is(verb - 1, Cue.Light));
        if (takenUp) verb--;
        if (marking.Preposition is not null || verb <= trigger.Token || verb > trigger.Token + VerbReach || !syntax.IsVerb(verb)) return false;
        for (var i = trigger.Token + 1; i < verb; i++)
        {
            if (syntax.MentionAt[i] >= 0) return false;
            if (syntax.Is(i, Cue.Relative)) return true;

            // The clause is said of what stands before it: دعمه لجهود الوساطة التي يقوم بها المبعوث.
            if (trigger.Entry.Relation == Relation.Supports && syntax.Prepositions[i] is not null) return false;
        }

        // Of an indefinite noun the clause is said without a pronoun to open it: بمساعدة ضربات تقودها واشنطن.
        // So of a meeting: ندوة عقدها الوزير مع نظيره.
        // And of help: تضامن أبداه المجلس مع بغداد, مساعدات قدمتها السعودية لليمن.
        return (trigger.Support == Support.Backing || trigger.Entry.Relation == Relation.MetWith && syntax.Is(verb, Cue.Light) || trigger.Entry.Relation == Relation.Supports && (syntax.Is(verb, Cue.Light) || syntax.Is(verb, Cue.Speech))) && (takenUp && trigger.Entry.Relation == Relation.MetWith || Agreement.PronounOf(article.Text.Tokens[verb].Folded).Length > 0);
    }
}
