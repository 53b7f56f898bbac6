namespace Graph.Core.Annotation;

/// <summary>Kinds of bodies, as the lexicon writes them, that the reader of relations asks for.</summary>
internal static class EntityKinds
{
    /// <summary>Agencies, newspapers and broadcasters: they report what others say.</summary>
    public const string News = "news";
}
