using System.Collections.Immutable;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>What two actors can have to do with each other: the PLOVER root codes CONSULT, ACCUSE and SUPPORT, narrowed to named participants.</summary>
public enum Relation
{
    /// <summary>The two meet, talk, negotiate, visit or telephone; it has no direction.</summary>
    MetWith,

    /// <summary>The subject accuses, blames, condemns, criticises or charges the object.</summary>
    Accused,

    /// <summary>The subject backs, praises, defends, arms, funds or helps the object.</summary>
    Supports,
}

/// <summary>Whether what a statement says is told as a fact.</summary>
public enum Status
{
    /// <summary>The article, or somebody in it, says that it happened or holds.</summary>
    Asserted,

    /// <summary>It is said not to have happened, or a party denies it.</summary>
    Denied,

    /// <summary>Announced, scheduled, expected.</summary>
    Planned,

    /// <summary>Asked for, urged, offered, conditional, hoped.</summary>
    CalledFor,
}

/// <summary>In what way a relation holds.</summary>
public enum Manner
{
    /// <summary>A meeting in person.</summary>
    Meeting,

    /// <summary>Talks or negotiations.</summary>
    Talks,

    /// <summary>A visit.</summary>
    Visit,

    /// <summary>A telephone call.</summary>
    Phone,

    /// <summary>A call by video.</summary>
    Video,

    /// <summary>A conference or a joint appearance.</summary>
    Conference,

    /// <summary>An accusation of a deed.</summary>
    Accuse,

    /// <summary>A condemnation.</summary>
    Condemn,

    /// <summary>An attribution of responsibility.</summary>
    Blame,

    /// <summary>Criticism.</summary>
    Criticise,

    /// <summary>Support in words, or of an unstated kind.</summary>
    Verbal,

    /// <summary>Support with money, goods or services.</summary>
    Material,

    /// <summary>Support with arms or troops.</summary>
    Military,
}

/// <summary>What one sentence states about two entities, before entities are given their identity.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Subject">Index of the entity whose act or stance it is.</param>
/// <param name="Object">Index of the entity it is aimed at.</param>
/// <param name="Status">Whether it is told as a fact.</param>
/// <param name="Manner">In what way, or <c>null</c> where the words do not say.</param>
/// <param name="Speaker">Index of the entity that says so, where it is another than the subject; <c>null</c> where the narrator or the subject says it.</param>
/// <param name="Evidence">The words it rests on.</param>
/// <param name="Rule">The rule that proposed it, an ASCII id such as <c>accuse.passive-min-qibal</c>.</param>
/// <param name="Confidence">How likely it is to be right, between 0 and 1.</param>
/// <param name="Clues">What spoke for and against it, with what each clue is worth.</param>
public sealed record Statement(
    Relation Relation,
    int Subject,
    int Object,
    Status Status,
    Manner? Manner,
    int? Speaker,
    Evidence Evidence,
    string Rule,
    double Confidence,
    ImmutableArray<Clue> Clues)
{
    /// <summary>What spoke for the status and against the one that comes next, with what each clue is worth; empty where there was nothing to decide.</summary>
    public ImmutableArray<Clue> StatusClues { get; init; } = [];

    // What is only read as an accusation says the manner less surely than a word of accusing.
    private const string OfStance = $".{StanceIndex.Prefix}";

    /// <summary>
    /// The surest of statements with the same ends and status, with its manner as exact as any of them says it: whoever has met has talked, whoever helps with arms or goods stands with somebody, and whoever
    /// accuses criticises.
    /// </summary>
    public static Statement Together(IReadOnlyCollection<Statement> same)
    {
        var best = same.MaxBy(s => s.Confidence)!;
        return best.Manner switch
        {
            Extraction.Manner.Talks when Says(Extraction.Manner.Phone) => best with { Manner = Extraction.Manner.Phone },
            Extraction.Manner.Talks or Extraction.Manner.Visit when Says(Extraction.Manner.Meeting) => best with { Manner = Extraction.Manner.Meeting },
            Extraction.Manner.Verbal when Says(Extraction.Manner.Military) => best with { Manner = Extraction.Manner.Military },
            Extraction.Manner.Verbal when Says(Extraction.Manner.Material) => best with { Manner = Extraction.Manner.Material },
            Extraction.Manner.Criticise when SaysOutright(Extraction.Manner.Accuse) => best with { Manner = Extraction.Manner.Accuse },
            _ => best,
        };

        bool Says(Manner manner) => same.Any(s => s.Manner == manner);
        bool SaysOutright(Manner manner) => same.Any(s => s.Manner == manner && !s.Rule.Contains(OfStance, StringComparison.Ordinal));
    }
}

/// <summary>Where in the article a statement stands, in UTF-16 units of the article's text.</summary>
/// <param name="Quote">The clause or sentence that states it.</param>
/// <param name="Trigger">The word or words that carry the relation.</param>
/// <param name="Subject">The mention of the subject.</param>
/// <param name="Object">The mention of the object.</param>
public sealed record Evidence(TextSpan Quote, TextSpan Trigger, TextSpan Subject, TextSpan Object);

/// <summary>One observation about a proposed statement, and what it is worth: positive speaks for it, negative against it, in log odds.</summary>
public sealed record Clue(string Name, double Weight);

/// <summary>A proposed statement that was turned down, for <c>graph explain</c>.</summary>
/// <param name="Proposal">The statement as it was proposed.</param>
/// <param name="Reason">Why it was turned down, an ASCII id.</param>
public sealed record RejectedStatement(Statement Proposal, string Reason);

/// <summary>What an article states, and what was proposed and turned down.</summary>
public sealed record ExtractedStatements(ImmutableArray<Statement> Statements, ImmutableArray<RejectedStatement> Rejected);
