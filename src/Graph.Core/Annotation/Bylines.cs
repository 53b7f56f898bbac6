using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Tells who is named only as the author: in a short line of its own above the article, <c>فيصل القاسم</c>, <c>كتب - زكريا فكري</c>, <c>بغداد – حسين ثغب</c>, or between the place and the news, <c>جنين ـ علي سمودي ـ أكد الوزير</c>.
/// Or it stands alone below the article, in brackets where a paragraph begins, <c>(سمير حلاوي)</c>, before the place, <c>سمير حلاوي (صنعاء) -</c>, or behind the word for what he did: <c>ترجمة سمير حلاوي</c>.
/// Such a name is none of the article's persons.
/// </summary>
internal sealed class Bylines(WordClasses words)
{
    private const int LastSentence = 4;
    private const int MostOthers = 4;
    private const int MostNames = 4;
    private const int MostPlace = 2;
    private static readonly string[] Marks = ["-", ":", "/"];

    /// <summary>The persons without those who are only authors.</summary>
    public ImmutableArray<PersonSpan> Leave(NormalizedText text, ImmutableArray<PersonSpan> people)
    {
        var authors = people.Where(p => p is { Office: null, Name.Entry: < 0 } && (IsLine(text, p, people) || IsInDateline(text, p) || IsBelow(text, p) || IsBracketed(text, p) || IsBeforePlace(text, p) || IsCredit(text, p))).ToList();
        if (authors.Count == 0) return people;
        var others = people.Except(authors).Select(p => text.Tokens[p.Name.End - 1].Folded).ToHashSet(StringComparer.Ordinal);
        return people.RemoveAll(p => authors.Contains(p) && !others.Contains(text.Tokens[p.Name.End - 1].Folded));
    }

    /// <summary>Whether the line of the name says no more than who wrote it, and where.</summary>
    private static bool IsLine(NormalizedText text, PersonSpan person, ImmutableArray<PersonSpan> people)
    {
        var sentence = text.Sentences[Spoken.SentenceOf(text, person.First)];
        if (!IsAbove(text, sentence) || IsInParagraph(text, sentence.Index - 1, sentence) || IsInParagraph(text, sentence.Index + 1, sentence) || sentence.Index + 1 == text.Sentences.Length || person.End - person.First > MostNames) return false;
        if (people.Any(p => p != person && p.First >= sentence.FirstToken && p.First < sentence.EndToken)) return false;
        var (before, after) = (Words(text, sentence.FirstToken, person.First), Words(text, person.End, sentence.EndToken));
        if (before == 0) return after == 0 && text.Tokens[sentence.EndToken - 1].Folded is not ("." or ":" or "؟" or "!" or "…") || IsAgencies(text, person.End, sentence.EndToken);
        return before <= MostOthers && text.Tokens[person.First - 1].Folded is "-" or ":" or "/" && (after == 0 || IsAgencies(text, person.End, sentence.EndToken));
    }

    /// <summary>Whether the name stands between the place and the news: a few words and a dash before, a dash behind.</summary>
    private static bool IsInDateline(NormalizedText text, PersonSpan person)
    {
        var sentence = text.Sentences[Spoken.SentenceOf(text, person.First)];
        return IsAbove(text, sentence) && person.End < sentence.EndToken && person.First > sentence.FirstToken && (text.Tokens[person.End].Folded is "-" || text.Tokens[person.End].Folded is ":" && text.Tokens[person.First - 1].Folded is "-") && Marks.Contains(text.Tokens[person.First - 1].Folded, StringComparer.Ordinal) && Words(text, sentence.FirstToken, person.First) <= MostOthers;
    }

    /// <summary>Whether the name, of two words at least, is all that the last line has.</summary>
    private static bool IsBelow(NormalizedText text, PersonSpan person)
    {
        var sentence = text.Sentences[Spoken.SentenceOf(text, person.First)];
        return sentence.Index > 0 && sentence.Index == text.Sentences.Length - 1 && !IsInParagraph(text, sentence.Index - 1, sentence) && person.End - person.First is > 1 and <= MostNames
            && Words(text, sentence.FirstToken, person.First) == 0 && Words(text, person.End, sentence.EndToken) == 0;
    }

    /// <summary>Whether the name stands by itself in brackets, and the brackets where the text of a paragraph near the top begins.</summary>
    private static bool IsBracketed(NormalizedText text, PersonSpan person)
    {
        var sentence = text.Sentences[Spoken.SentenceOf(text, person.First)];
        return sentence.Index <= LastSentence && !IsInParagraph(text, sentence.Index - 1, sentence) && person.End - person.First > 1 && person.First > sentence.FirstToken && person.End < sentence.EndToken
            && text.Tokens[person.First - 1].Folded == "(" && text.Tokens[person.End].Folded == ")" && Words(text, sentence.FirstToken, person.First) <= MostPlace;
    }

    /// <summary>Whether the paragraph begins with the name and a place in brackets behind it, and a mark leads on to the news.</summary>
    private static bool IsBeforePlace(NormalizedText text, PersonSpan person)
    {
        var sentence = text.Sentences[Spoken.SentenceOf(text, person.First)];
        if (!IsAbove(text, sentence) || person.First != sentence.FirstToken || person.End - person.First < 2 || person.End >= sentence.EndToken || text.Tokens[person.End].Folded != "(") return false;
        var close = person.End + 1;
        while (close < sentence.EndToken && close - person.End <= MostPlace && text.Tokens[close].Folded != ")") close++;
        return close + 1 < sentence.EndToken && text.Tokens[close].Folded == ")" && Marks.Contains(text.Tokens[close + 1].Folded, StringComparer.Ordinal);
    }

    /// <summary>Whether the line has no more than the name and, first, the word for what its bearer did.</summary>
    private bool IsCredit(NormalizedText text, PersonSpan person)
    {
        var sentence = text.Sentences[Spoken.SentenceOf(text, person.First)];
        return person.First > sentence.FirstToken && words.Has(WordList.CreditWords, text.Tokens[sentence.FirstToken].Folded) && Words(text, sentence.FirstToken, person.First) == 1 && Words(text, person.End, sentence.EndToken) <= 1;
    }

    private static bool IsAbove(NormalizedText text, Sentence sentence) => !sentence.IsTitle && sentence.Index is > 0 and <= LastSentence && !text.Sentences.Take(sentence.Index).Any(s => !s.IsTitle && text.Tokens[s.EndToken - 1].Folded == ".");

    private static bool IsInParagraph(NormalizedText text, int sentence, Sentence other) => sentence >= 0 && sentence < text.Sentences.Length && text.Sentences[sentence].Paragraph == other.Paragraph;

    private static bool IsAgencies(NormalizedText text, int first, int end) => Words(text, first, end) == 1 && Enumerable.Range(first, end - first).Any(i => text.Tokens[i].Folded is "ووكالات" or "وكالات" or "والوكالات");

    private static int Words(NormalizedText text, int first, int end) => Enumerable.Range(first, Math.Max(end - first, 0)).Count(i => text.Tokens[i].Kind == TokenKind.Word);
}
