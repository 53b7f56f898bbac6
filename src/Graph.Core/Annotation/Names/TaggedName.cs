using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>What a name found by its shape names.</summary>
public enum NameType
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A body.</summary>
    Organization,

    /// <summary>A place: no actor, but it keeps its words from being taken for one.</summary>
    Location,
}

/// <summary>A name found by its shape and surroundings, whether the lexicon knows it or not.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Type">What it names.</param>
/// <param name="Score">The probability, from 0 to 1, that exactly these tokens are a name of this type; rounded to three decimals.</param>
/// <param name="Proclitics">What is written onto its front: <c>وفرج</c> before a surname is <c>و</c> and <c>فرج</c>, <c>وليد</c> is one word.</param>
public sealed record TaggedName(int First, int End, NameType Type, double Score, Proclitics Proclitics);
