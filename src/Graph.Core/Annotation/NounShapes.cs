namespace Graph.Core.Annotation;

/// <summary>Tells by the shape of a stem that it is a noun that describes nothing, and so goes on with the clause behind a title or a name.</summary>
internal static class NounShapes
{
    /// <summary>Whether the noun has the shape of a verbal noun: "طلب رئيس البرلمان العربي التوقف", "أعلن مدير الأمن العام الانسحاب", "قرار وزير الأمن الداخلي السماح".</summary>
    public static bool IsDeed(string stem) =>
        stem is [_, _, 'ا', _] or ['ت', _, _, _] and not [.., 'ي' or 'ه' or 'ع'] or ['ا', _, _, 'ا', _] or ['ا', _, _, _, 'ا', _] or ['ت', _, _, 'ي', _];

    /// <summary>Whether it has that shape or the one of a broken plural: <c>نتائج</c>, <c>تقارير</c>; a participle of the third form has it too: <c>معارض</c>.</summary>
    public static bool IsNoun(string stem) => IsDeed(stem) || stem is [not 'م', _, 'ا', _, not 'ي'] or [_, _, 'ا', _, 'ي', not 'ه'];
}
