namespace Graph.Core.Extraction;

/// <summary>The clauses of a sentence that are open at the word being read, the innermost first.</summary>
internal sealed class OpenClauses(Syntax syntax)
{
    private readonly Stack<Clause> _open = new();

    /// <summary>The innermost.</summary>
    public Clause Top => _open.Peek();

    /// <summary>The outermost: the sentence itself.</summary>
    public Clause Outermost => _open.Last();

    /// <summary>Begins a sentence.</summary>
    public void Begin(int first)
    {
        _open.Clear();
        _open.Push(new Clause(ClauseKind.Main, first, null));
    }

    public bool Contains(Clause clause) => _open.Contains(clause);

    public void Open(Clause clause) => _open.Push(clause);

    public void Close() => _open.Pop();

    /// <summary>Closes what is open within the clause.</summary>
    public void PopTo(Clause clause)
    {
        while (!ReferenceEquals(_open.Peek(), clause) && _open.Count > 1) _open.Pop();
    }

    /// <summary>Closes the clause and opens one of its kind beside it.</summary>
    public Clause OpenBeside(Clause level, int first)
    {
        PopTo(level);
        if (level.Parent is not null) _open.Pop();
        var clause = new Clause(level.Kind, first, level.Parent) { Speaker = level.Speaker, Head = level.Head };
        _open.Push(clause);
        return clause;
    }

    /// <summary>The innermost of a kind, or <c>null</c>.</summary>
    public Clause? Nearest(ClauseKind kind) => _open.FirstOrDefault(c => c.Kind == kind);

    /// <summary>The outermost clause that is open within the quotation, or in the sentence.</summary>
    public Clause Floor() => WithinQuotation().LastOrDefault() is { Parent: { Kind: ClauseKind.Quote } quote } ? quote : Top.Outwards().FirstOrDefault(c => c.Kind is ClauseKind.Quote or ClauseKind.Main)!;

    /// <summary>The nearest clause around, or this one, whose verb is one of saying and which is no relative clause; a quotation keeps what is in it.</summary>
    public Clause? SpeechAround() => WithinQuotation().FirstOrDefault(c => c.Kind is not ClauseKind.Relative && IsSaying(c.Verb)) ?? (IsSaying(Top.Verb) ? Top : null);

    /// <summary>The relative clause in which somebody named says something, where the clause around it has no subject that is named: <c>جاء ذلك في بيان أكد فيه الوزير …، متهما إيران</c>.</summary>
    public Clause? RelativeSpeech() => Top.WithoutAsides() is { Subject: < 0, Before: < 0 } ? WithinQuotation().FirstOrDefault(c => c is { Kind: ClauseKind.Relative, Subject: >= 0 } && IsSaying(c.Verb)) : null;

    /// <summary>Whether the verb is one of saying; a colon is where it stands for one.</summary>
    public bool IsSaying(int verb) => verb >= 0 && (syntax.IsSaying(verb) || syntax.IsMark(verb, ':'));

    private IEnumerable<Clause> WithinQuotation() => Top.Outwards().TakeWhile(c => c.Kind != ClauseKind.Quote);
}
