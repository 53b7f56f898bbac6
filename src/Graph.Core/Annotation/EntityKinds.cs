namespace Graph.Core.Annotation;

/// <summary>Kinds of bodies, as the lexicon writes them, that the reader of relations asks for.</summary>
internal static class EntityKinds
{
    /// <summary>Agencies, newspapers and broadcasters: they report what others say.</summary>
    public const string News = "news";

    /// <summary>Ministries: bodies of a state, as armies and security are.</summary>
    public const string Ministry = "ministry";

    /// <summary>Armies and their arms.</summary>
    public const string Army = "army";

    /// <summary>Police, intelligence and guards.</summary>
    public const string Security = "security";

    /// <summary>Courts: whom they sentence they accuse.</summary>
    public const string Court = "court";
}
