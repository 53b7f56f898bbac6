using System.Globalization;
using System.Text;

namespace Graph.Storage.Cypher;

/// <summary>Writes one row of an <c>UNWIND</c> list as a map: <c>{id: 'IRQ', count: 3}</c>. What is <c>null</c> is left out, which <c>row.key</c> reads as null.</summary>
internal sealed class CypherRow(StringBuilder script)
{
    private bool _begun;

    public CypherRow Text(string key, string? value)
    {
        if (value is not null) CypherLiteral.Append(Key(key), value);
        return this;
    }

    public CypherRow Number(string key, int value)
    {
        Key(key).Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public CypherRow Number(string key, double value)
    {
        CypherLiteral.Append(Key(key), value);
        return this;
    }

    public CypherRow Day(string key, DateOnly? value)
    {
        if (value is { } day) CypherLiteral.Append(Key(key), day);
        return this;
    }

    public CypherRow Texts(string key, IEnumerable<string> values)
    {
        CypherLiteral.Append(Key(key), values);
        return this;
    }

    /// <summary>Closes the map.</summary>
    public void End() => script.Append(_begun ? "}" : "{}");

    private StringBuilder Key(string key)
    {
        script.Append(_begun ? ", " : "{").Append(key).Append(": ");
        _begun = true;
        return script;
    }
}
