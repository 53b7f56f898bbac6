using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells whom a blow strikes: that a force struck another force is news of a war, that it struck people is a charge.</summary>
internal sealed class BlowReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 10;

    /// <summary>"civil" where people are named in what follows the trigger, "armed" where a force is, or its post; <c>null</c> where neither is.</summary>
    public string? StruckBy(Trigger trigger)
    {
        var armed = false;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && i <= trigger.Token + Reach; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var mention)
            {
                armed |= article.Entities[article.Mentions[mention].Entities[0]].Type == ActorType.ArmedGroup;
                continue;
            }

            if (article.Text.Tokens[i].Kind != TokenKind.Word) continue;
            var stem = LightStem.Of(article.Text.Tokens[i].Folded);
            if (syntax.Has(WordList.CivilianStems, stem)) return "civil";
            armed |= syntax.Has(WordList.ForceStems, stem);
            if (syntax.IsGoingOn(i)) break;
        }

        return armed ? "armed" : null;
    }
}
