using System.Collections.Immutable;

namespace Graph.Storage.Queries;

/// <summary>A question that is put to the graph in Cypher.</summary>
/// <param name="Name">What it is called on the command line: <c>meetings-of</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Purpose">What it is for, in one sentence; empty where its file does not say.</param>
/// <param name="Folder">Which folder it is kept in where people see many of them; empty where its file does not say.</param>
/// <param name="Parameters">The parameters that its file describes, in the order of the file.</param>
/// <param name="Text">The Cypher, header included.</param>
public sealed record GraphQuery(string Name, string Title, string Purpose, string Folder, ImmutableArray<QueryParameter> Parameters, string Text);

/// <summary>What a parameter of a query takes.</summary>
public enum ParameterType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>An actor: its id (for a state the ISO 3166-1 alpha-3 code) or any of its names.</summary>
    Actor,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A day: <c>2024-12-31</c>.</summary>
    Date,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
}

/// <summary>A parameter of a query.</summary>
/// <param name="Name">Its name, without <c>$</c>.</param>
/// <param name="Type">What it takes.</param>
/// <param name="IsRequired">Whether it has to be given.</param>
/// <param name="Default">What it is where it is not given; <c>null</c> leaves open what it would narrow down.</param>
/// <param name="Description">What it is for.</param>
public sealed record QueryParameter(string Name, ParameterType Type, bool IsRequired, object? Default, string Description);
