using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Reads how a title goes on that a definite noun has closed: <c>وزير الخارجية والتعاون</c>, <c>ولي العهد النائب الثاني</c>.</summary>
internal sealed class TitleSequel(RunningTitle title, Lexicon lexicon, WordClasses words)
{
    private const string Throne = "العهد";
    private const string Government = "الحكومه";
    private const string Abroad = "بالخارج";
    private const string Many = "ين";
    private const string International = "intergovernmental";
    private const string Republic = "الجمهوريه";

    private readonly NormalizedText _text = title.Article;
    private readonly Layer _layer = title.Layer;
    private readonly TitleModifiers _modifiers = new(title, lexicon, words);
    private readonly FurtherField _fields = new(title.Article, title.Layer, words);
    private readonly TitleEnds _ends = new(title.Article, title.Layer, lexicon, words);

    // "وزيرة التضامن والإدماج الاجتماعي والأسرة": behind a second field comes a third.
    private bool HasFields => words.Has(WordList.MinisterForms, title.FirstFolded) && title.Words.Skip(2).Any(w => w.StartsWith("وال", StringComparison.Ordinal));

    /// <summary>Takes what goes on behind a definite noun: its adjectives, a second noun joined by "and", or a further office; anything else is no longer the title.</summary>
    public bool Take()
    {
        if (_modifiers.Take()) return true;
        if (title.AtPlace) return false;
        var courtesy = new List<PhraseMatch<bool>>();
        words.Blessings.Match(_text, title.End, courtesy);
        if (courtesy.Count > 0)
        {
            title.End = courtesy.Max(m => m.End);
            return true;
        }

        var whole = title.Now.Analyses[0];
        if (whole.Proclitics == Proclitics.Al && !words.IsClosed(title.Now))
        {
            // "ولي العهد النائب الثاني" goes on; "وزير الدولة السفير" announces a name.
            var inner = words.Office(whole.Stem);

            // "وشكر ولي العهد الحضور": an heir's title ends with the throne.
            if (inner is null && (title.LastFolded == Throne || IsWhole(title.Now.Folded) || NounShapes.IsDeed(whole.Stem) || _ends.IsNext(whole.Stem, title.Last))) return false;
            if (inner is not null && title.Country is not null && LeadsToWorldBody()) return false;
            if (inner is { Bare: true } && !(title.End + 1 < title.Limit && words.IsModifier(_text.Tokens[title.End + 1].Folded))) return false;
            if (inner is not null) title.Links.Ask(inner.Links);
            title.Reaches = title.Reaches.Add(title.End);
            title.Take();
            return true;
        }

        // "وزير الخارجية والمغاربة المقيمين بالخارج": where those are whom the ministry is for.
        if (title.Now.Folded == Abroad && words.Has(WordList.MinisterForms, title.FirstFolded) && title.LastFolded.EndsWith(Many, StringComparison.Ordinal))
        {
            title.Take();
            return true;
        }

        if (_ends.IsAudience(title.End, title.Words)) return false;
        if (_ends.IsPurpose(title.End, title.Words))
        {
            title.Take();
            title.IsClosed = false;
            return true;
        }

        var joined = title.Now.Analyses.FirstOrDefault(a => a.Proclitics.Has(Proclitics.Al) && !a.Proclitics.Has(~(Proclitics.Al | Proclitics.Wa | Proclitics.Li)));
        if (joined.Stem is not null && !title.IsRoyal && !IsWhole(title.Now.Folded) && (!words.StandsApart(joined.Stem) || HasFields) && !(joined.Proclitics.Has(Proclitics.Wa) && words.IsBodyHead(joined.Stem)) && joined.Proclitics.Has(title.Country is null || title.IsNameOfBody ? Proclitics.Wa | Proclitics.Li : Proclitics.Wa) && words.Office(joined.Stem) is null && _layer.CountryAt(title.End) is null)
        {
            title.Take();
            return true;
        }

        // "وزير الخارجية وشؤون المغتربين": a second field.
        if (!title.IsRoyal && _fields.EndOf(title.Words, title.End, title.Limit) is { } field)
        {
            title.TakeUpTo(field);
            return true;
        }

        if (title.Now.Folded == "و" && title.End + 1 < title.Limit && _text.Tokens[title.End + 1] is { Kind: TokenKind.Word } second && second.Analyses[0].Proclitics == Proclitics.Al && !_layer.IsName(title.End + 1) && words.Office(second.Analyses[0].Stem) is null && !title.IsRoyal && !words.StandsApart(second.Analyses[0].Stem))
        {
            title.Take();
            title.Take();
            return true;
        }

        if (whole.Proclitics == Proclitics.None && !IsRepublic && words.Office(whole.Stem) is { } next && !words.IsClosed(title.Now) && title.End + 1 < title.Limit && _text.Tokens[title.End + 1].Kind == TokenKind.Word && !_layer.IsName(title.End + 1))
        {
            title.Links.Ask(next.Links);
            title.Take();
            title.IsClosed = false;
            return true;
        }

        if (title.Now.Folded is "لشوون" or "بوزاره" or "بمجلس" || title.Now.Analyses.Any(a => a.Proclitics == Proclitics.Li && a.Stem is "رييس" or "وزير" or "قايد" or "امين"))
        {
            title.Take();
            title.IsClosed = false;
            return true;
        }

        return false;
    }

    /// <summary>"يلتقي ولي العهد السعودي الأمين العام للأمم المتحدة": who serves a state is another than the officer of an international body.</summary>
    private bool LeadsToWorldBody()
    {
        var at = title.End + 1;
        while (at < title.Limit && words.IsModifier(_text.Tokens[at].Folded)) at++;
        return at < title.Limit && _layer.BodyAt(at) is { } body && lexicon.Bodies[body.Value.Entry] is { Kind: International, Country: null };
    }

    // "استقبل رئيس الجمهورية مدير الوكالة": whoever is named next is another one.
    private bool IsRepublic => title.Count == 2 && Letters.Fold(title.Words[1]) == Republic;

    /// <summary>Whether the title is one of a state's first men, which no noun and no adjective but those of any office goes on from: "مبادرة رئيس الجمهورية المتعلقة بالحكومة"; a government can be a local one.</summary>
    private bool IsWhole(string next) => words.IsOfState(title.Whole) && !(title.LastFolded == Government && next.EndsWith('ه'));
}
