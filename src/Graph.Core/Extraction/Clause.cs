namespace Graph.Core.Extraction;

/// <summary>What a clause is to the clause around it.</summary>
internal enum ClauseKind
{
    /// <summary>The sentence itself, or a clause beside it.</summary>
    Main,

    /// <summary>What a verb says, wants or knows: <c>قال إن …</c>, <c>يعتزم أن …</c>.</summary>
    Complement,

    /// <summary>A relative clause, with or without a pronoun that opens it.</summary>
    Relative,

    /// <summary>A participle that goes on from the subject of a verb: <c>متهما …</c>.</summary>
    Participle,

    /// <summary>When, why or on what condition: <c>عندما …</c>, <c>بعد أن …</c>.</summary>
    Adverbial,

    /// <summary>Words in quotation marks, or after a colon.</summary>
    Quote,
}

/// <summary>How the subject of a clause was found.</summary>
internal enum SubjectSource
{
    /// <summary>It was not.</summary>
    None,

    /// <summary>It is a noun that names no entity: <c>قالت صحف</c>.</summary>
    Unnamed,

    /// <summary>It stands after the verb.</summary>
    After,

    /// <summary>It stands before the verb.</summary>
    Before,

    /// <summary>Somebody speaks for it: <c>قال متحدث باسم الوزارة</c>.</summary>
    Voice,

    /// <summary>It is what the relative clause is said of.</summary>
    Head,

    /// <summary>It is that of the verb that this one is joined to.</summary>
    Joined,

    /// <summary>It is that of the verb that governs the clause: <c>يعتزم أن يزور</c>.</summary>
    Control,

    /// <summary>It has to do what the verb says, or is asked to: <c>على فرنسا أن تعتذر</c>.</summary>
    Bound,

    /// <summary>A pronoun on the word that opens the clause stands for it: <c>قال إنه …</c>.</summary>
    Pronoun,

    /// <summary>It is that of the sentence before.</summary>
    Carried,
}

/// <summary>A clause of a sentence: its verb, who does what the verb says, and whose words it is part of.</summary>
/// <param name="kind">What it is to the clause around it.</param>
/// <param name="first">The token that it begins at.</param>
/// <param name="parent">The clause around it.</param>
internal sealed class Clause(ClauseKind kind, int first, Clause? parent)
{
    public ClauseKind Kind { get; } = kind;

    public int First { get; } = first;

    public Clause? Parent { get; } = parent;

    /// <summary>The token of its verb or participle; -1 in a nominal clause, or as long as none was found.</summary>
    public int Verb { get; set; } = -1;

    /// <summary>The mention that is its subject, or -1.</summary>
    public int Subject { get; set; } = -1;

    /// <summary>How the subject was found.</summary>
    public SubjectSource Source { get; set; }

    /// <summary>Who the subject would be if the name after the verb were its object, or -1.</summary>
    public int OtherSubject { get; set; } = -1;

    /// <summary>Whom the clause before was about, where the pronoun that opens this one can stand for him as well as for the subject given; or -1.</summary>
    public int Beside { get; set; } = -1;

    /// <summary>Whether the name right after the verb differs from it in gender, so that the verb has no subject of its own: <c>انتقد الوزير دمشق، كما اتهم إيران</c>.</summary>
    public bool IsDropped { get; set; }

    /// <summary>The clause whose verb this one's is joined to, or <c>null</c>.</summary>
    public Clause? Joined { get; set; }

    /// <summary>Whether the clause before it, beside which a conjunction sets it, has a subject that is not named.</summary>
    public bool FollowsOthers { get; set; }

    /// <summary>The mention whose words the clause is part of, or -1.</summary>
    public int Speaker { get; set; } = -1;

    /// <summary>The first noun phrase without a preposition before the verb: the mention, or -1.</summary>
    public int Before { get; set; } = -1;

    /// <summary>Whether that mention is whom a delegate speaks for, so that the verb agrees with the delegate: <c>وفد الحركة التقى</c>.</summary>
    public bool IsSpokenFor { get; set; }

    /// <summary>Whether that noun phrase is there and names no entity.</summary>
    public bool IsHeadedByNoun { get; set; }

    /// <summary>The last mention without a preposition since the last comma, or -1: a clause that begins without a conjunction begins there.</summary>
    public int Recent { get; set; } = -1;

    /// <summary>The mention that a relative clause is said of, or -1.</summary>
    public int Head { get; set; } = -1;

    /// <summary>The subject, or what the clause is about as long as it has no verb; -1 where there is none.</summary>
    public int Topic => Subject >= 0 ? Subject : Source == SubjectSource.Unnamed ? -1 : Before;

    /// <summary>The clause that this one, if it is only an aside, hangs on: no relative, participle or adverbial clause.</summary>
    public Clause WithoutAsides()
    {
        var clause = this;
        while (clause.Kind is ClauseKind.Relative or ClauseKind.Participle or ClauseKind.Adverbial && clause.Parent is { } outer) clause = outer;
        return clause;
    }

    /// <summary>The nearest clause around that has somebody it speaks of and no verb yet, or <c>null</c>.</summary>
    public Clause? Awaiting => Outwards().Skip(1).TakeWhile(c => c.Kind != ClauseKind.Quote).FirstOrDefault(c => c.Verb < 0 && (c.Before >= 0 || c.IsHeadedByNoun));

    /// <summary>The clauses around it, itself first.</summary>
    public IEnumerable<Clause> Outwards()
    {
        for (var clause = this; clause is not null; clause = clause.Parent) yield return clause;
    }

    /// <summary>Whether a participle at the token is what the clause says of its subject: <c>أن مصر ملتزمة</c>, <c>أنها ملتزمة</c>, <c>ما زالت متمسكة</c>.</summary>
    public bool Awaits(int token) => Verb < 0 ? Before >= 0 || Source == SubjectSource.Pronoun && First == token - 1 : Verb == token - 1;
}
