using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Core.Text;
using Graph.Lexicon;

namespace Graph.App.Sources;

/// <summary>Finds what of an article's text is page furniture. What is certain is furniture; whatever may be prose stays.</summary>
internal sealed partial class FurnitureFinder
{
    // A byline stands above the prose, within the first lines below the title.
    private const int LinesWithByline = 4;
    private const int LongestByline = 60;
    private const int LongestPointer = 200;
    private const int LongestCloser = 50;
    private const int LongestDateline = 80;
    private const int LongestTagRun = 240;

    // An embedded post is at most this many lines above the line that signs it.
    private const int LinesOfPost = 2;

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _lines;
    private readonly ImmutableArray<string> _bylines;
    private readonly ImmutableArray<string> _credits;
    private readonly ImmutableArray<string> _outlets;
    private readonly ImmutableArray<string> _openers;
    private readonly ImmutableArray<string> _pointers;
    private readonly ImmutableArray<string> _closers;
    private readonly ImmutableArray<string> _tails;
    private readonly ImmutableArray<string> _tags;

    public FurnitureFinder(FurniturePhrases phrases)
    {
        _words = phrases.Words.Select(Letters.Fold).ToFrozenSet(StringComparer.Ordinal);
        _lines = phrases.Lines.Select(Letters.Fold).ToFrozenSet(StringComparer.Ordinal);
        _bylines = Fold(phrases.Bylines);
        _credits = Fold(phrases.Credits);
        _outlets = Fold(phrases.Outlets);
        _openers = Fold(phrases.Openers);
        _pointers = Fold(phrases.Pointers);
        _closers = Fold(phrases.Closers);
        _tails = Fold(phrases.Tails);
        _tags = Fold(phrases.Tags);
    }

    /// <summary>The stretches of the text that are furniture, in order, not overlapping.</summary>
    public ImmutableArray<TextSpan> Find(string text, string? title)
    {
        var lines = TextLine.Of(text);
        var furniture = new bool[lines.Length];
        var parts = new List<TextSpan>();
        MarkPosts(lines, furniture);
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsFurniture(lines, i, title)) furniture[i] = true;
            else if (i <= LinesWithByline && DatelineOf(lines[i]) is { } dateline) parts.Add(dateline);
            if (!furniture[i]) parts.AddRange(CreditsIn(lines[i]));
        }

        parts.AddRange(lines.Where((_, i) => furniture[i]).Select(l => l.Span));
        if (TailOf(text, lines) is { } tail) parts.Add(tail);
        return Merge(parts);
    }

    private bool IsFurniture(ImmutableArray<TextLine> lines, int i, string? title)
    {
        var line = lines[i];
        if (line.Core.Length == 0 || i == 0) return false;
        if (_lines.Contains(line.Core) || AddressLine().IsMatch(line.Folded)) return true;
        if (i == 1 && title is not null && line.Core == TextLine.CoreOf(Letters.Fold(title))) return true;
        if (i <= LinesWithByline && line.Folded.Length <= LongestByline && StartsWithAny(line, _bylines)) return true;
        if (line.Folded.Length <= LongestPointer && StartsWithAny(line, _pointers)) return true;
        if (i >= lines.Length - 2 && line.Folded.Length <= LongestCloser && !line.EndsSentence && StartsWithAny(line, _closers)) return true;
        var words = line.Core.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.All(_words.Contains) || IsHashtags(words);
    }

    private static bool IsHashtags(string[] words) => words.Length > 1 && words.Count(w => w[0] == '#') * 2 > words.Length;

    // A post is its words, then "— name (@handle) date", and perhaps a line with its picture.
    private static void MarkPosts(ImmutableArray<TextLine> lines, bool[] furniture)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (PostSignature().IsMatch(lines[i].Folded))
            {
                furniture[i] = true;
                for (var above = i - 1; above > 0 && above >= i - LinesOfPost && (above == i - 1 || lines[above].Folded.Contains('#')); above--) furniture[above] = true;
            }
            else if (PostLink().IsMatch(lines[i].Folded))
            {
                furniture[i] = true;
            }
        }
    }

    // "Next Previous" may stand in front of the dateline, or of the first sentence.
    private TextSpan? DatelineOf(TextLine line)
    {
        var opener = _openers.FirstOrDefault(o => line.Folded.StartsWith(o, StringComparison.Ordinal))?.Length ?? 0;
        var end = _outlets.Select(o => EndOfDateline(line.Folded, opener, o)).FirstOrDefault(e => e > 0, opener);
        return end == 0 ? null : new TextSpan(line.Span.Start, line.Span.Start + line.OffsetOf(end));
    }

    // Where the dateline with this name in it ends: "عين اليوم – جدة" with its line, "فلان- سبق- الرياض:" with its colon. 0 where there is none: a name without its dash is prose.
    private static int EndOfDateline(string folded, int start, string outlet)
    {
        var at = folded.IndexOf(outlet, start, StringComparison.Ordinal);
        if (at < 0 || at - start > LongestDateline / 2) return 0;
        var before = folded.AsSpan(start, at - start).Trim();
        var after = folded.AsSpan(at + outlet.Length).Trim();
        if (before.Length > 0 && !IsDash(before[^1])) return 0;
        if (after.Length == 0) return before.Length > 0 ? folded.Length : 0;
        if (!IsDash(after[0])) return 0;
        var colon = folded.IndexOf(':', at);
        if (colon >= 0) return colon - start <= LongestDateline ? colon + 1 : 0;
        return folded.Length - start <= LongestDateline && !TextLine.IsEndOfSentence(folded) ? folded.Length : 0;
    }

    /// <summary>The brackets that name who took a picture: <c>(تصوير: فلان)</c>.</summary>
    private IEnumerable<TextSpan> CreditsIn(TextLine line)
    {
        foreach (Match match in Credit().Matches(line.Folded))
            if (_credits.Contains(match.Groups["word"].Value, StringComparer.Ordinal)) yield return new TextSpan(line.Span.Start + line.OffsetOf(match.Index), line.Span.Start + line.OffsetOf(match.Index + match.Length));
    }

    private TextSpan? TailOf(string text, ImmutableArray<TextLine> lines)
    {
        foreach (var line in lines.Skip(1))
        {
            foreach (var tail in _tails)
            {
                var at = line.Folded.IndexOf(tail, StringComparison.Ordinal);
                if (at >= 0) return new TextSpan(line.Span.Start + line.OffsetOf(at), text.Length);
            }
        }

        if (lines.Length < 2) return null;
        var last = lines[^1];
        foreach (var tag in _tags)
        {
            var at = last.Folded.LastIndexOf(tag, StringComparison.Ordinal);
            if (at < 0) continue;
            var end = at + tag.Length;
            var isWord = (at == 0 || last.Folded[at - 1] == ' ') && end < last.Folded.Length && last.Folded[end] is ' ' or ':';
            var run = last.Folded[end..];
            if (isWord && run.Length <= LongestTagRun && run.IndexOfAny(['.', '؟', '!', '"', '«']) < 0 && (at == 0 || StandsApart(last.Folded[..at].TrimEnd())))
                return new TextSpan(last.Span.Start + last.OffsetOf(at), text.Length);
        }

        return null;
    }

    private static bool StandsApart(string before) => before.Length == 0 || before[^1] is '.' or '"' or '”' or '»' or ')' or '!' or '؟' or '…' or '/' or ':';

    private static bool StartsWithAny(TextLine line, ImmutableArray<string> phrases) =>
        phrases.Any(p => line.FromFirstLetter.StartsWith(p, StringComparison.Ordinal) || line.Folded.StartsWith(p, StringComparison.Ordinal));

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '/' or '|';

    private static ImmutableArray<string> Fold(ImmutableArray<string> phrases) => [.. phrases.Select(Letters.Fold).Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<TextSpan> Merge(List<TextSpan> parts)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>(parts.Count);
        foreach (var part in parts.Where(p => p.Length > 0).OrderBy(p => p.Start).ThenByDescending(p => p.End))
        {
            if (merged.Count > 0 && part.Start < merged[^1].End)
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, part.End) };
            else
                merged.Add(part);
        }

        return merged.ToImmutable();
    }

    [GeneratedRegex(@"^\s*[—–-].*\(@\w+\).*$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex PostSignature();

    [GeneratedRegex(@"pic\.twitter\.com/|https?://t\.co/", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex PostLink();

    [GeneratedRegex(@"\(\s*(?<word>\w+)\s*[:/–-][^()]{1,60}\)", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^[\w.+-]+@[\w-]+(\.[\w-]+)+$|^(https?://|www\.)\S+$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex AddressLine();
}
