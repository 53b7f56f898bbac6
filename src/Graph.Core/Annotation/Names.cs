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
/// <param name="Score">How sure it is, between 0 and 1.</param>
public sealed record TaggedName(int First, int End, NameType Type, double Score);
