using Graph.Core.Knowledge;

namespace Graph.Core.Annotation;

/// <summary>Tells which of the bodies that share a name an article can mean by it.</summary>
internal sealed class FittingBody(Lexicon lexicon)
{
    /// <summary>Whether the body can be announced by this head: صحيفة a newspaper, تنظيم an armed group, حزب a party or movement.</summary>
    public bool Fits(BodyHead head, PhraseMatch<KnownName> form, Layer layer)
    {
        var entry = lexicon.Bodies[form.Value.Entry];
        return ActsIn(form, layer) && (head.Kind == entry.Kind || (head.IsArmedGroup && entry.IsArmedGroup) || (head.Kind == "party" && (entry.Kind is "movement" or "coalition" || entry.IsArmedGroup)));
    }

    /// <summary>Of two bodies with one name the one is meant that acts in a state the article speaks of.</summary>
    public bool ActsIn(PhraseMatch<KnownName> form, Layer layer) => lexicon.Bodies[form.Value.Entry].Theaters is var theaters && (theaters.IsEmpty || theaters.Any(layer.Speaks));

    /// <summary>Whether the article speaks of the state that the body is of: of newspapers with one name, <c>الوطن</c>, its own.</summary>
    public bool IsNearest(PhraseMatch<KnownName> form, Layer layer) => lexicon.Bodies[form.Value.Entry].Country is { } country && layer.Speaks(country);
}
