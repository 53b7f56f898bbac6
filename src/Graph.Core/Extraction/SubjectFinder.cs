using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds who does what a verb says.</summary>
internal sealed class SubjectFinder(AnnotatedArticle article, Syntax syntax, RepresentativeReader representatives)
{
    private const int ShortestPlural = 4;
    private const int Reach = 14;
    private const int PronounReach = 2;
    private const int LongestPlain = 3;
    private const int LongestPhrase = 3;
    private const int LongestGlossed = 7;

    private const string States = "دول";
    private const string That = "ان";

    // Of a dual: الجانبان.
    private const string Nominative = "ان";
    private static readonly string[] Wheres = ["حيث", "اذ", "وحيث"];
    private static readonly string[] Preceding = ["سبق", "وسبق", "يسبق", "سيسبق"];

    // How the relative pronouns of two begin: اللذان, اللتين.
    private const string OfTwo = "الل";

    private readonly VerbObject _objects = new(article, syntax);
    private readonly Apposition _apposition = new(article, syntax);
    private readonly Turn _turn = new(article, syntax);
    private readonly AuthorReader _authors = new(article, syntax);
    private readonly RowReader _rows = new(article, syntax);
    private readonly ObligationReader _obligations = new(article, syntax);

    /// <summary>Sets the subject of the clause whose verb stands at the token.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="verb">Its verb.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="joined">The clause that it goes on from, or <c>null</c>.</param>
    /// <param name="lead">Whom the sentence before was about, or -1.</param>
    public void Find(Clause clause, int verb, Sentence sentence, Clause? joined, int lead)
    {
        if (syntax.Is(verb, Cue.Impersonal))
        {
            (clause.Subject, clause.Source) = (-1, SubjectSource.Unnamed);
            return;
        }

        if (Once(verb, sentence) is >= 0 and var once && CanDo(verb, once))
        {
            Set(clause, SubjectSource.Before, once);
            return;
        }

        if (_obligations.Of(clause, verb, sentence) is >= 0 and var bound && CanDo(verb, bound))
        {
            Set(clause, SubjectSource.Bound, bound);
            return;
        }

        if (FirstOfAll(clause, verb, sentence) is >= 0 and var foremost)
        {
            Set(clause, SubjectSource.Before, foremost);
            return;
        }

        if (!IsTakenUp(verb, sentence) && _rows.Of(clause, verb, sentence) is >= 0 and var numbered)
        {
            // The verb agrees with what he is said to be: أصبحت فرنسا أول بلد يتهم روسيا.
            Set(clause, CanDo(verb, numbered) ? SubjectSource.Before : SubjectSource.Voice, numbered);
            return;
        }

        if (Visitor(verb, sentence) is >= 0 and var visitor)
        {
            Set(clause, SubjectSource.Control, visitor);
            return;
        }

        var other = Continued(clause, verb, sentence, joined, lead);
        var (after, mention, noun) = After(verb, sentence);
        if (syntax.IsOfUs(verb) || syntax.IsOfMe(verb)) after = SubjectSource.None;

        // A verb in the plural has its subject before it; the noun after it is what is done: قتلوا عشرات المدنيين.
        if (syntax.ShapeOf(verb) is VerbShape.Plural or VerbShape.Dual && (after != SubjectSource.Unnamed || other.Source is SubjectSource.Joined or SubjectSource.Head)) after = SubjectSource.None;
        if (after == SubjectSource.Unnamed && !IsNominative(noun) && (other.Source == SubjectSource.Head && syntax.Is(clause.First, Cue.Relative) && !CarriesPronoun(noun) || other.Mention >= 0 && CouldBeObject(verb, noun))) after = SubjectSource.None;

        // What a document says accuses whoever is named behind the verb: نشرت المنظمة تقريرا ينتقد الرئيس.
        if (other.Source == SubjectSource.Voice) after = SubjectSource.None;
        clause.IsDropped = after == SubjectSource.After && !CanDo(verb, mention) && IsBeside(verb, mention);
        if (after == SubjectSource.After && (!CanDo(verb, mention) || other.Source == SubjectSource.Head && !IsHeadOf(mention, other.Mention, verb, sentence))) after = SubjectSource.None;
        var turned = after == SubjectSource.After && _turn.IsBefore(verb, sentence);
        var fronted = clause.Before >= 0 && clause.Verb == verb && !(after is SubjectSource.After or SubjectSource.Voice && IsDoneTo(verb, clause.Before) && IsBeside(verb, mention)) && (CanDo(verb, clause.Before) || clause.IsSpokenFor && syntax.ShapeOf(verb) == VerbShape.Masculine) && article.Mentions[clause.Before].FirstToken < verb;
        if (!fronted && !turned && after == SubjectSource.After && other.Mention >= 0 && other.Mention != mention && _objects.NeedsObject(verb) && !AreSubject(mention) && !_objects.IsOfDeeds(verb, mention) && !_objects.HasOther(verb, mention, sentence) && !_objects.HasMarked(verb, mention, sentence))
        {
            // A verb that has to have an object, with one name after it, has no subject of its own: واستقبل الوزير.
            Set(clause, other.Source, other.Mention);
            return;
        }

        // Whom a pronoun at the front of the clause stands for does it, and the name after the verb is its object: قال إنه التقى الوزير.
        if (after is SubjectSource.After or SubjectSource.Voice && other is { Source: SubjectSource.Pronoun, Mention: >= 0 } && CanDo(verb, other.Mention))
        {
            Set(clause, SubjectSource.Pronoun, other.Mention);
            return;
        }

        var adjacent = after == SubjectSource.After && IsBeside(verb, mention);
        if (fronted) Set(clause, CanDo(verb, clause.Before) ? SubjectSource.Before : SubjectSource.Voice, clause.Before);
        else if (clause.IsHeadedByNoun && !adjacent && !(after == SubjectSource.After && syntax.HasConjunction(verb))) Set(clause, SubjectSource.Unnamed, -1);
        else if (after is SubjectSource.After or SubjectSource.Voice) Set(clause, after, mention);
        else if (clause.Kind == ClauseKind.Relative && clause.Head < 0 && other.Mention < 0 || after == SubjectSource.Unnamed && clause.Source != SubjectSource.Pronoun) Set(clause, SubjectSource.Unnamed, -1);
        else if (other.Mention >= 0) Set(clause, other.Source, other.Mention);
        if (clause.Source is SubjectSource.After && !turned && other.Mention != clause.Subject && !AreSubject(clause.Subject) && !_objects.HasMarked(verb, clause.Subject, sentence) && !_objects.IsFollowed(clause.Subject, sentence) && !(syntax.Asides.EndOf(Math.Min(article.Mentions[clause.Subject].EndToken, sentence.EndToken - 1)) is > 0 && _objects.HasOther(verb, clause.Subject, sentence))) clause.OtherSubject = other.Mention;
    }

    /// <summary>"سبق لفرنسا أن اتهمت": who has done before what the verb says; -1 elsewhere.</summary>
    private int Once(int verb, Sentence sentence)
    {
        if (verb - 2 <= sentence.FirstToken || article.Text.Tokens[verb - 1].Folded != That) return -1;
        for (var i = verb - 2; i > sentence.FirstToken && i > verb - Reach; i--)
        {
            if (syntax.MentionAt[i] is not (>= 0 and var mention)) return -1;
            var m = article.Mentions[mention];
            if (m.FirstToken <= sentence.FirstToken) return -1;
            if (Preceding.Contains(article.Text.Tokens[m.FirstToken - 1].Folded, StringComparer.Ordinal)) return syntax.Markings[mention].Preposition == Markers.Li ? mention : -1;
            i = m.FirstToken;
        }

        return -1;
    }

    /// <summary>Who is said to be the first or last who does what the verb says, where no pronoun on it or behind it stands for him: <c>كان الوزير أول من التقى الرئيس</c>; -1 elsewhere.</summary>
    private int FirstOfAll(Clause clause, int verb, Sentence sentence)
    {
        if (verb - 2 <= sentence.FirstToken || syntax.MentionAt[verb - 1] >= 0 || syntax.Prepositions[verb - 1] != Markers.From || syntax.MentionAt[verb - 2] >= 0 || !syntax.Has(WordList.FirstAndLast, article.Text.Tokens[verb - 2].Folded) || IsTakenUp(verb, sentence)) return -1;
        foreach (var around in clause.Outwards())
            if (around.Verb != verb && around.Topic is >= 0 and var topic && article.Mentions[topic].EndToken <= verb - 2) return CanDo(verb, topic) ? topic : -1;
        return -1;
    }

    /// <summary>Who pays the visit where "where" tells of a meeting with the one name behind it: <c>خلال زيارة الوزير إلى طهران، حيث سيلتقي الرئيس</c>; -1 elsewhere.</summary>
    private int Visitor(int verb, Sentence sentence)
    {
        if (verb - 2 <= sentence.FirstToken || syntax.MentionAt[verb - 1] >= 0 || !Wheres.Contains(article.Text.Tokens[verb - 1].Folded, StringComparer.Ordinal) || syntax.ShapeOf(verb) is VerbShape.Plural or VerbShape.Dual
            || syntax.Readings[verb] is not { } readings || !readings.Exists(r => r is { Form: PredicateForm.Verb, Pronoun: null, Entry: { Relation: Relation.MetWith, IsLoose: false } } && (r.Entry.Objects.Contains(Markers.With) || r.Entry.Objects.Contains(Markers.Bi)))) return -1;
        for (var i = verb - 2; i >= sentence.FirstToken && i >= verb - Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.Readings[i] is not { } nouns || !nouns.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: null, Entry: { Relation: Relation.MetWith, Manner: Manner.Visit } })) continue;
            if (syntax.MentionAt[i + 1] is not (>= 0 and var mention) || article.Entities[article.Mentions[mention].Entities[0]].Type != ActorType.Person || !CanDo(verb, mention)) return -1;
            return After(verb, sentence) is { Mention: >= 0 and var met } && _objects.HasOther(verb, met, sentence) ? -1 : mention;
        }

        return -1;
    }

    /// <summary>Whether the mention is a dual in the nominative, which nothing but a subject is: <c>التقى وزيرا خارجية البلدين</c>, but <c>التقى وزيري خارجية البلدين</c>.</summary>
    private bool AreSubject(int mention) => article.Mentions[mention] is { Form: MentionForm.Group, Entities.Length: > 1 } m && article.Text.Tokens[m.FirstToken].Folded is var word && (word[^1] == 'ا' || word.EndsWith("ان", StringComparison.Ordinal));

    /// <summary>Whether the verb's form leaves it open that the mention does it.</summary>
    public bool CanDo(int verb, int mention)
    {
        var m = article.Mentions[mention];
        if (syntax.IsEachOf(m) || syntax.FollowsWho(verb)) return true;
        return syntax.ShapeOf(verb) switch
        {
            VerbShape.Plural or VerbShape.Dual => m.Entities.Length > 1 || syntax.BeginsList(m) || m.Form == MentionForm.Nationality && m.FirstToken > 0 && syntax.Is(m.FirstToken - 1, Cue.Delegate) || article.Entities[m.Entities[0]] is { Type: ActorType.ArmedGroup or ActorType.Organization } && syntax.ShapeOf(verb) == VerbShape.Plural,
            VerbShape.Feminine => Agreement.GenderOf(m, syntax) != Gender.Masculine || IsOfStates(m),
            VerbShape.Masculine => Agreement.GenderOf(m, syntax) != Gender.Feminine,
            _ => true,
        };
    }

    /// <summary>Whether it is the states of a body that do it: <c>دول مجلس التعاون تدعم اليمن</c>.</summary>
    private bool IsOfStates(Mention m) => m.FirstToken > 0 && syntax.MentionAt[m.FirstToken - 1] < 0 && article.Text.Tokens[m.FirstToken - 1].Analyses.Any(a => a.Stem == States);

    /// <summary>Whether the word is part of what a preposition governs that the clause begins with: <c>وفي نهاية اللقاء</c>, <c>قبل 4 أيام</c>.</summary>
    public bool IsInPhrase(int token, int first)
    {
        var words = article.Text.Tokens;
        if (token == first || !syntax.IsDefinite(token) && words[token - 1].Kind != TokenKind.Number) return false;
        for (var i = token - 1; i >= first && i >= token - LongestPhrase && words[i].Kind is TokenKind.Word or TokenKind.Number && syntax.MentionAt[i] < 0 && !syntax.IsVerb(i) && !syntax.Is(i, Cue.Adverb); i--)
            if (syntax.Prepositions[i] is not null) return i <= first + 1;
        return false;
    }

    /// <summary>What a relative clause that begins at the token is said of, or -1.</summary>
    public int HeadBefore(int i, int first)
    {
        var at = i - 1;
        while (at > first && article.Text.Tokens[at].Kind == TokenKind.Punctuation) at--;

        // "كييف هي التي تقصف": the pronoun only takes up whom the clause is said of.
        if (at > first && syntax.MentionAt[at] < 0 && syntax.Is(at, Cue.Pronoun)) at--;

        // "الجهود التي", "العدوان الإسرائيلي الذي": an adjective is not what the clause is said of.
        if (at < first || syntax.MentionAt[at] is not (>= 0 and var mention) || article.Mentions[mention].Form == MentionForm.Nationality) return -1;

        // Of two it is said of the whole list: «حركة حزم» و«جبهة ثوار سوريا» اللتين …
        return article.Text.Tokens[i].Folded.Contains(OfTwo, StringComparison.Ordinal) ? syntax.HeadOf(article.Mentions[mention]) : mention;
    }

    /// <summary>Whether the verb accuses, and says nothing else.</summary>
    public bool Accuses(int verb) => syntax.Readings[verb] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Verb, Entry: { Relation: Relation.Accused, IsLoose: false, Needs.Length: 0 } });

    /// <summary>Whom a noun for what somebody is stands for, where the name follows it, and whom the verb is done to follows that: <c>اتهم المعلق في الصحيفة فلان الحكومة</c>, <c>ادعى قاضي التحقيق في القضية فلان على الوزير</c>.</summary>
    private int NamedBeforeObject(int verb, int noun, Sentence sentence)
    {
        if (syntax.Readings[verb] is not { } readings || !readings.Exists(r => r is { Form: PredicateForm.Verb, Pronoun: null, Entry.Relation: Relation.Accused }) || syntax.Is(noun, Cue.Masculine) || syntax.Is(noun, Cue.Deed) || syntax.Is(noun, Cue.Wrong)) return -1;
        var named = _apposition.After(noun, sentence);
        return named >= 0 && CanDo(verb, named) && (readings.Exists(r => r.Entry.Objects.Contains(Markers.Direct)) ? _objects.IsFollowed(named, sentence) : _objects.HasMarked(verb, named, sentence)) ? named : -1;
    }

    /// <summary>The pronoun that the word which opens a clause ends with: <c>أنه</c>; <c>null</c> without one.</summary>
    public string? PronounOn(int token)
    {
        var word = article.Text.Tokens[token].Folded;
        foreach (var pronoun in Pronouns.OfThirdPerson)
            if (word.EndsWith("ن" + pronoun, StringComparison.Ordinal)) return pronoun;
        return null;
    }

    /// <summary>Whom a pronoun at the front of a clause stands for: the nearest subject around that it agrees with; -1 where there is none.</summary>
    public int Antecedent(string pronoun, Clause clause)
    {
        foreach (var around in clause.Outwards().Skip(1))
            if (around.Topic is >= 0 and var topic && Agreement.Allows(pronoun, article.Mentions[topic], syntax)) return topic;
        return -1;
    }

    private static void Set(Clause clause, SubjectSource source, int mention) => (clause.Source, clause.Subject) = (source, mention);

    /// <summary>The subject that the verb has if none is written beside it.</summary>
    private (SubjectSource Source, int Mention) Continued(Clause clause, int verb, Sentence sentence, Clause? joined, int lead)
    {
        if (clause.Kind == ClauseKind.Relative && joined is null)
        {
            // With a pronoun that takes the head up, the head is not who does it: زيارة التقى خلالها, تصريحات أدلى بها.
            if (OwnerOfHead(clause, verb, sentence) is { } owner) return (SubjectSource.Control, owner);
            if (_authors.Of(clause, verb) is >= 0 and var author) return (SubjectSource.Voice, author);
            if (!IsTakenUp(verb, sentence)) return clause.Head >= 0 && CanDo(verb, clause.Head) && AgreesWithRelative(clause.First, verb) ? (SubjectSource.Head, clause.Head) : (SubjectSource.None, -1);
            foreach (var around in clause.Outwards().Skip(1))
                if (around.Topic >= 0 && around.Topic != clause.Head && CanDo(verb, around.Topic)) return (SubjectSource.Control, around.Topic);
            return (SubjectSource.None, -1);
        }

        if (clause.Source == SubjectSource.Pronoun) return (SubjectSource.Pronoun, clause.Subject);
        for (var level = joined; level is not null; level = level.Parent)
            if (level.Topic >= 0 && CanDo(verb, level.Topic)) return (SubjectSource.Joined, level.Topic);
        if (clause.Kind is ClauseKind.Complement or ClauseKind.Adverbial or ClauseKind.Quote)
            foreach (var around in clause.Outwards().Skip(1))
                if (around.Topic >= 0 && CanDo(verb, around.Topic)) return (SubjectSource.Control, around.Topic);
        return lead >= 0 && !sentence.IsTitle && CanDo(verb, lead) ? (SubjectSource.Carried, lead) : (SubjectSource.None, -1);
    }

    /// <summary>The first noun phrase after the verb that no preposition governs.</summary>
    private (SubjectSource Source, int Mention, int Noun) After(int verb, Sentence sentence)
    {
        var inPhrase = false;
        for (var i = verb + 1; i < sentence.EndToken && i <= verb + Reach; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var mention)
            {
                var m = article.Mentions[mention];
                if ((m.Form != MentionForm.Nationality || syntax.AreTwoSides(m)) && syntax.Markings[mention] is { Preposition: null, Through: < 0 }) return (SubjectSource.After, mention, -1);
                i = m.EndToken - 1;
                inPhrase = true;
                continue;
            }

            if (syntax.Asides.EndOf(i) is > 0 and var aside)
            {
                (i, inPhrase) = (aside, false);
                continue;
            }

            if (OpensMoreThanName(i, sentence)) return (SubjectSource.None, -1, -1);
            if (syntax.IsMark(i, '"') || syntax.Is(i, Cue.Adverb) || syntax.Is(i, Cue.Particle) && !syntax.Breaks(i) || syntax.PronounMarker(i) is not null) continue;
            if (syntax.Breaks(i) || syntax.IsVerb(i) || syntax.IsGoingOn(i)) return (SubjectSource.None, -1, -1);
            if (syntax.Prepositions[i] is not null) inPhrase = true;
            else if (!inPhrase && syntax.IsHeadNoun(i))
            {
                if (syntax.IsHeadOfTwoSides(i) && article.Text.Tokens[i].Folded.EndsWith(Nominative, StringComparison.Ordinal)) continue;
                if (representatives.VoiceAt(i, sentence.EndToken) is { } voice) return (SubjectSource.Voice, voice, i);
                if (Accuses(verb) && representatives.OwnerOfOrgan(i, sentence.EndToken) is { } owner) return (SubjectSource.Voice, owner, i);

                // A verb of saying that has no person for an object has the person for a subject.
                var named = syntax.Is(verb, Cue.Speech) && syntax.Readings[verb] is null ? _apposition.After(i, sentence) : _apposition.Beside(i, sentence);
                if (named < 0) named = _apposition.Apart(i, sentence);
                if (named < 0) named = NamedBeforeObject(verb, i, sentence);
                if (named < 0) named = NamedInBrackets(i, sentence);
                if (named < 0) named = NamedAmong(i, sentence);
                return named < 0 ? (SubjectSource.Unnamed, -1, i) : (SubjectSource.After, named, i);
            }
        }

        return (SubjectSource.None, -1, -1);
    }

    /// <summary>The first of those whom brackets behind the noun name as who that is: <c>عقدت الدول الضامنة (روسيا وتركيا) اجتماعا</c>; -1 where none do.</summary>
    private int NamedInBrackets(int noun, Sentence sentence)
    {
        for (var i = noun + 1; i + 1 < sentence.EndToken && i <= noun + LongestGlossed; i++)
        {
            if (syntax.IsMark(i, '(')) return syntax.MentionAt[i + 1] is >= 0 and var named && syntax.Markings[named] is { Preposition: null, ListHead: < 0, Depth: 0, Governor: var at } && at == noun - 1 ? named : -1;
            if (syntax.MentionAt[i] < 0 && (syntax.Breaks(i) || syntax.IsVerb(i))) return -1;
        }

        return -1;
    }

    /// <summary>The first of those named as some of the many whom the noun, without a name, speaks of: <c>أشاد وزراء بينهم فلان بالقرار</c>, <c>انتقد نواب من بينهم فلان الحكومة</c>; -1 where none is.</summary>
    private int NamedAmong(int noun, Sentence sentence)
    {
        if (syntax.IsDefinite(noun) && !syntax.Has(WordList.SeveralNouns, article.Text.Tokens[noun].Folded) || syntax.Is(noun, Cue.Deed) || syntax.Is(noun, Cue.Wrong) || syntax.Readings[noun] is not null) return -1;
        for (var i = noun + 1; i + 1 < sentence.EndToken && i <= noun + LongestGlossed && (syntax.MentionAt[i] < 0 || article.Mentions[syntax.MentionAt[i]].Form == MentionForm.Nationality); i++)
        {
            if (syntax.MentionAt[i] < 0 && syntax.Is(i, Cue.Among) && !syntax.IsDefinite(i)) return syntax.MentionAt[i + 1] is >= 0 and var named && article.Mentions[named] is { Proclitics: Proclitics.None, Form: not MentionForm.Nationality } ? named : -1;
            if (syntax.MentionAt[i] < 0 && syntax.IsVerb(i)) return -1;
        }

        return -1;
    }

    /// <summary>Whether a quotation begins at the token with a name, and goes on: who is quoted is not named in it: <c>وحمّلت "إسرائيل مسؤولية الجريمة"</c>, but <c>وقالت "النهضة"</c>.</summary>
    private bool OpensMoreThanName(int token, Sentence sentence)
    {
        if (!syntax.OpensQuote(token) || token + 1 >= sentence.EndToken || syntax.MentionAt[token + 1] is not (>= 0 and var mention)) return false;
        var end = article.Mentions[mention].EndToken;
        for (var i = end; i < sentence.EndToken && i <= end + 1; i++)
            if (syntax.IsMark(i, '"')) return false;
        return true;
    }

    /// <summary>Whether the person is at the head of what a relative clause is said of, which a pronoun on his title takes up, and does to another what the verb says: <c>الحزب الذي التقى زعيمه فلان السفير</c>.</summary>
    private bool IsHeadOf(int mention, int body, int verb, Sentence sentence) => article.Mentions[mention] is var m && article.Entities[m.Entities[0]].Type == ActorType.Person && article.Entities[article.Mentions[body].Entities[0]].Type != ActorType.Person
        && m.Form is MentionForm.Name or MentionForm.Office && syntax.IsOwned(m.FirstToken) && Agreement.Allows(Agreement.PronounOf(article.Text.Tokens[m.FirstToken].Folded), article.Mentions[body], syntax)
        && (_objects.HasOther(verb, mention, sentence) || _objects.HasMarked(verb, mention, sentence));

    /// <summary>Whether a noun after the verb is rather what is done than who does it: a deed, or a noun that the verb does not agree with.</summary>
    private bool CouldBeObject(int verb, int noun)
    {
        if (syntax.Is(noun, Cue.Deed) || syntax.Is(noun, Cue.Wrong) || syntax.Readings[noun] is { } readings && readings.Exists(r => r.Form == PredicateForm.Noun)) return true;
        var word = article.Text.Tokens[noun];
        if (syntax.ShapeOf(verb) == VerbShape.Masculine && (word.Surface[^1] == 'ة' || word.Folded.EndsWith("ات", StringComparison.Ordinal))) return true;
        return IsDeedShaped(word.Folded.StartsWith("ال", StringComparison.Ordinal) ? word.Folded[2..] : word.Folded);
    }

    /// <summary>Whether a pronoun on the noun takes up what a relative clause is said of, so that the noun is the subject: <c>الحزب الذي تراجعت شعبيته</c>, but <c>القوات التي تقدم المشورة</c>.</summary>
    private bool CarriesPronoun(int noun) => article.Text.Tokens[noun] is var word && word.Surface[^1] != 'ة' && Agreement.PronounOf(word.Folded).Length > 0;

    /// <summary>Whether the noun is a sound plural in the nominative, and so the subject: <c>أنحى كثيرون باللائمة</c>.</summary>
    private bool IsNominative(int noun) => noun >= 0 && article.Text.Tokens[noun].Folded is { Length: > ShortestPlural } word && word.EndsWith("ون", StringComparison.Ordinal);

    /// <summary>Whether the relative pronoun, if one opens the clause, can stand for who does what the verb says: not <c>الجاسوس الذي تتهم لندن موسكو بقتله</c>.</summary>
    private bool AgreesWithRelative(int relative, int verb) => article.Text.Tokens[relative].Folded.TrimStart('و', 'ف') switch
    {
        "الذي" => syntax.ShapeOf(verb) is VerbShape.Masculine or VerbShape.Open && !syntax.IsOfHer(verb),
        "التي" => syntax.ShapeOf(verb) is not VerbShape.Masculine,
        "الذين" => syntax.ShapeOf(verb) is VerbShape.Plural or VerbShape.Open,
        "اللذين" or "اللذان" or "اللتين" or "اللتان" => syntax.ShapeOf(verb) is VerbShape.Dual or VerbShape.Open,
        _ => true,
    };

    /// <summary>Whether the word has the shape of a verbal noun: <c>استدعاء</c>, <c>اعتقال</c>, <c>تنفيذ</c>.</summary>
    private static bool IsDeedShaped(string word) => word.Length > 4 && (word.StartsWith("است", StringComparison.Ordinal) || word[0] == 'ا' && word[^2] == 'ا' || word[0] == 'ت' && word[^2] == 'ي' && word.Length == 5);

    /// <summary>Whether the pronoun on the verb can stand for the mention before it, which then is no subject if a name follows: <c>الوزير اتهمته المعارضة</c>.</summary>
    private bool IsDoneTo(int verb, int mention) => syntax.Readings[verb] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Verb, Pronoun: { } pronoun } && Agreement.Allows(pronoun, article.Mentions[mention], syntax));

    /// <summary>Whether nothing but adverbs and prepositions with pronouns stands between verb and mention: <c>ترحب به قوات التحالف</c>.</summary>
    private bool IsBeside(int verb, int mention)
    {
        for (var i = verb + 1; i < article.Mentions[mention].FirstToken; i++)
            if (!syntax.Is(i, Cue.Adverb) && !syntax.Is(i, Cue.Delegate) && syntax.PronounMarker(i) is null) return false;
        return true;
    }

    /// <summary>
    /// Whoever owns the noun that a relative clause is said of, where a pronoun takes up the noun and cannot stand for the owner: <c>أقوال الوزير التي انتقد فيها إسرائيل</c>; <c>null</c> otherwise.
    /// </summary>
    private int? OwnerOfHead(Clause clause, int verb, Sentence sentence)
    {
        if (clause.Head < 0 || verb + 1 >= sentence.EndToken || syntax.MentionAt[verb + 1] >= 0 || syntax.PronounMarker(verb + 1) is null) return null;
        var (head, pronoun) = (article.Mentions[clause.Head], Agreement.PronounOf(article.Text.Tokens[verb + 1].Folded));
        return syntax.Markings[clause.Head].Depth > 0 && pronoun.Length > 0 && !Agreement.Allows(pronoun, head, syntax) && CanDo(verb, clause.Head) ? clause.Head : null;
    }

    /// <summary>Whether the verb, or a preposition right after it, carries a pronoun.</summary>
    private bool IsTakenUp(int verb, Sentence sentence)
    {
        for (var i = verb + 1; i < sentence.EndToken && i <= verb + PronounReach; i++)
            if (syntax.MentionAt[i] < 0 && syntax.PronounMarker(i) is not null) return true;
        if (syntax.Readings[verb] is { } readings) return readings.Exists(r => r.Pronoun is not null);
        var word = article.Text.Tokens[verb].Folded;
        return word.Length > LongestPlain && (word.EndsWith("ها", StringComparison.Ordinal) || word.EndsWith("هم", StringComparison.Ordinal) || word[^1] == 'ه');
    }
}
