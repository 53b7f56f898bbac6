namespace Graph.Core.Extraction;

/// <summary>Finds what stands in brackets: a remark that belongs to none of the words around it.</summary>
internal sealed class Brackets(Syntax syntax)
{
    private const int Longest = 25;

    /// <summary>Where the brackets open that the token closes, or <c>null</c>.</summary>
    public int? OpeningOf(int token, int first)
    {
        if (!syntax.IsMark(token, ')')) return null;
        for (var i = token - 1; i >= first && i >= token - Longest; i--)
            if (syntax.IsMark(i, '(')) return i;
        return null;
    }

    /// <summary>Whether the token opens brackets around a clause: <c>(حصلت الصحيفة على نسخة منه)</c>.</summary>
    public bool OpensClause(int token, int end)
    {
        var verb = false;
        for (var i = token + 1; i < end && i <= token + Longest; i++)
        {
            if (syntax.IsMark(i, ')')) return verb;
            verb |= syntax.IsVerb(i);
        }

        return false;
    }
}
