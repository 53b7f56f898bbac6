using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// The words in quotation marks that a reader from left to right is in: they can go on through several sentences, and a few words in marks are no quotation but a name or a term.
/// </summary>
internal sealed class OpenQuotation(Syntax syntax)
{
    private const int Shortest = 7;
    private const int MostSentences = 8;

    private int _sentences;
    private int _shortEnd = -1;

    /// <summary>Whether the reader is in one.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Begins a sentence: a quotation left open goes on in it, but not through a title and not without end.</summary>
    /// <param name="isTitleOrFirst">Whether the sentence is the title, or stands right behind it.</param>
    public void Begin(bool isTitleOrFirst)
    {
        if (isTitleOrFirst || _sentences > MostSentences) IsOpen = false;
        if (IsOpen) _sentences++;
    }

    /// <summary>Opens one at the mark, unless that opens no more than a few words: <c>«داعش»</c>.</summary>
    /// <returns>Whether it was opened.</returns>
    public bool TryOpen(int mark, Sentence sentence)
    {
        for (var i = mark + 1; i < sentence.EndToken && i <= mark + Shortest; i++)
            if (syntax.IsMark(i, '"') && !syntax.OpensQuote(i))
            {
                _shortEnd = i;
                return false;
            }

        (IsOpen, _sentences) = (true, 0);
        return true;
    }

    /// <summary>Closes it at the mark, unless that only closes a few words in it.</summary>
    /// <returns>Whether it was closed.</returns>
    public bool TryClose(int mark)
    {
        if (!IsOpen || mark == _shortEnd) return false;
        IsOpen = false;
        return true;
    }
}
