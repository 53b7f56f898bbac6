namespace Graph.Core.Resolution;

/// <summary>A title that grows item by item, and is English in the end.</summary>
internal sealed class EnglishTitle(EnglishWords english)
{
    private readonly List<Noun> _chain = [];
    private string _before = "";
    private string _front = "";
    private string? _link;

    /// <summary>Whether no noun was taken yet.</summary>
    public bool IsEmpty => _chain.Count == 0 && _before.Length == 0;

    /// <summary>Whether only a noun can follow: at the beginning, and after a preposition.</summary>
    public bool WantsNoun => _chain.Count == 0;

    /// <summary>Takes the next item; <c>false</c> where the grammar has no place for it.</summary>
    public bool Add(TitleItem item)
    {
        if (item.Word.Part == TitlePart.Link) return Turn(item.Word.Alone, TitlePart.Link);
        if (item.Link is { } link && !Turn(link, item.Word.Part)) return false;
        return item.Word.Part is TitlePart.Adjective or TitlePart.Front ? Describe(item) : Continue(item);
    }

    /// <summary>The title in English; <c>null</c> where it ends too early.</summary>
    public string? Text() => _chain.Count == 0 ? null : _before + Linked(Chain());

    /// <summary>
    /// A preposition: what was said so far is complete, and the next noun begins anew. What a body or person owns is <c>of</c> it (<c>الأمين العام للحزب</c>), a field of work is
    /// what an office or body is <c>for</c> (<c>هيئة … للطيران المدني</c>).
    /// </summary>
    private bool Turn(string link, TitlePart next)
    {
        if (_chain.Count == 0) return false;
        var last = _chain[^1].Item.Word;
        Close(" ");
        _link = link != "for" || next is not (TitlePart.Body or TitlePart.Name or TitlePart.Office) ? link : last.Part == TitlePart.Office ? PrepositionOf(last) : "of";
        return true;
    }

    private bool Describe(TitleItem adjective)
    {
        if (_chain.Count == 0) return false;
        var nouns = _chain.Select(n => n.Joined ?? n).ToList();
        var noun = nouns.FindLast(n => n.Item.IsFeminine == adjective.IsFeminine && n.Item.Word.Part != TitlePart.Name);
        if (adjective.Word.Part == TitlePart.Front && (noun is null || nouns[0].Item.IsFeminine == adjective.IsFeminine))
        {
            _front = $"{adjective.Word.Alone} {_front}";
            return true;
        }

        noun ??= nouns[^1];
        if (noun.Item.Word.Part == TitlePart.Name) return false;
        noun.Adjectives = adjective.IsJoined && noun.Adjectives.Length > 0 ? $"{noun.Adjectives}and {adjective.Word.Alone} " : $"{adjective.Word.Alone} {noun.Adjectives}";
        return true;
    }

    private bool Continue(TitleItem item)
    {
        var isOffice = item.Word.Part == TitlePart.Office;
        if (item.IsJoined)
        {
            if (_chain.Count == 0) return false;
            if (isOffice) Close(" and ");
            else if (_chain[^1].Joined is not null) return false;
            else _chain[^1].Joined = new Noun(item);
            if (!isOffice) return true;
        }
        else if (_chain.Count > 0 && _chain[^1].IsClosed)
        {
            // Two definite titles side by side: نائب رئيس الوزراء وزير الدفاع.
            if (!isOffice) return false;
            Close(", ");
        }

        _chain.Add(new Noun(item));
        return true;
    }

    private void Close(string separator)
    {
        _before += Linked(Chain()) + separator;
        (_front, _link) = ("", null);
        _chain.Clear();
    }

    private string Linked(string text) => _link is null ? text : $"{_link} {english.Definite(text)}";

    private string Chain()
    {
        var text = "";
        for (var i = _chain.Count - 1; i >= 0; i--) text = _chain[i].Before(text, english);
        return _front + text;
    }

    private static string PrepositionOf(EnglishWord office) => office.With is { } with && with.Length > office.Alone.Length + 2 && with.StartsWith(office.Alone, StringComparison.Ordinal)
        ? with[(office.Alone.Length + 1)..].TrimEnd('_', ' ')
        : "of";

    private sealed class Noun(TitleItem item)
    {
        public TitleItem Item { get; } = item;

        public string Adjectives { get; set; } = "";

        public Noun? Joined { get; set; }

        public bool IsClosed => Item.IsDefinite || Joined is not null;

        public string Before(string complement, EnglishWords english)
        {
            var with = Item.Word.With ?? $"{Item.Word.Alone} of _";
            var text = complement.Length == 0 ? Item.Word.Alone : with.Replace("_", IsObject(with) ? english.Definite(complement) : complement, StringComparison.Ordinal);
            return Adjectives + text + (Joined is null ? "" : $" and {Joined.Before("", english)}");
        }

        private static bool IsObject(string with) => with.EndsWith(" of _", StringComparison.Ordinal) || with.EndsWith(" to _", StringComparison.Ordinal) || with.EndsWith(" for _", StringComparison.Ordinal);
    }
}
