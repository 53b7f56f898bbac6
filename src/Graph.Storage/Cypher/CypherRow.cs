using System.Globalization;
using System.Text;

namespace Graph.Storage.Cypher;

/// <summary>
/// Writes one row of an <c>UNWIND</c> list, as a list of plain values: <c>['IRQ', 3, null]</c>. The server takes such a list for one parameter; rows
/// that are maps, or that call functions, it plans value by value, several times as slowly.
/// </summary>
internal sealed class CypherRow(StringBuilder script)
{
    private bool _begun;

    public CypherRow Text(string? value)
    {
        Next();
        if (value is null) script.Append("null");
        else CypherLiteral.Append(script, value);
        return this;
    }

    public CypherRow Number(int value)
    {
        Next().Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public CypherRow Number(double value)
    {
        CypherLiteral.Append(Next(), value);
        return this;
    }

    /// <summary>A day as text, for the statement to turn into a date.</summary>
    public CypherRow Day(DateOnly? value) => Text(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public CypherRow Texts(IEnumerable<string> values)
    {
        Next();
        var list = new CypherRow(script);
        foreach (var value in values) list.Text(value);
        list.End();
        return this;
    }

    /// <summary>Closes the list.</summary>
    public void End() => script.Append(_begun ? "]" : "[]");

    private StringBuilder Next()
    {
        script.Append(_begun ? ", " : "[");
        _begun = true;
        return script;
    }
}
