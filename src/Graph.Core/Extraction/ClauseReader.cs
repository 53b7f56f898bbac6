using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Reads the clauses of an article from left to right: which verb belongs to which clause, who its subject is, and whose words it is part of. Verb before subject and subject before verb,
/// relative clauses, reported speech, joined verbs and subjects that go on from sentence to sentence.
/// </summary>
internal sealed class ClauseReader
{
    private const int SpeakerNameReach = 10;

    // A sentence goes on from the one before where its verb stands first, or behind "as": كما أدانوا.
    private const int OthersReach = 1;
    private const string Then = "ثم";

    private readonly AnnotatedArticle _article;
    private readonly Syntax _syntax;
    private readonly SubjectFinder _subjects;
    private readonly RepresentativeReader _representatives;
    private readonly Clause?[] _at;
    private readonly OpenClauses _open;
    private Sentence _sentence;
    private int _lead = -1;
    private int _speaker = -1;
    private readonly OpenQuotation _quotation;
    private bool _others;
    private readonly Brackets _brackets;
    private readonly Opening _opening;
    private Clause? _unclaimed, _remark, _around, _told;

    public ClauseReader(AnnotatedArticle article, Syntax syntax)
    {
        (_article, _syntax) = (article, syntax);
        _representatives = new RepresentativeReader(article, syntax);
        _quotation = new OpenQuotation(syntax);
        (_subjects, _brackets, _opening, _open) = (new SubjectFinder(article, syntax, _representatives), new Brackets(syntax), new Opening(article, syntax), new OpenClauses(syntax));
        _at = new Clause?[article.Text.Tokens.Length];
        _sentence = article.Text.Sentences.FirstOrDefault()!;
        Leads = new int[article.Text.Sentences.Length];
        LastSpeakers = new int[article.Text.Sentences.Length];
        foreach (var sentence in article.Text.Sentences) Read(sentence);
    }

    /// <summary>For each sentence the mention that the one before it was about, or -1.</summary>
    public int[] Leads { get; }

    /// <summary>For each sentence the mention that spoke last before it, or -1.</summary>
    public int[] LastSpeakers { get; }

    /// <summary>The innermost clause that the token is part of.</summary>
    public Clause At(int token) => _at[token]!;

    private void Read(Sentence sentence)
    {
        _sentence = sentence;
        Leads[sentence.Index] = _lead;
        LastSpeakers[sentence.Index] = _speaker;
        _quotation.Begin(sentence.IsTitle || sentence.Index > 0 && _article.Text.Sentences[sentence.Index - 1].IsTitle);
        (_unclaimed, _remark, _around) = (null, null, null);
        _open.Begin(sentence.FirstToken);
        if (_quotation.IsOpen) _open.Open(new Clause(ClauseKind.Quote, sentence.FirstToken, _open.Top) { Speaker = _speaker });

        var mains = new List<Clause>();
        var begin = new Dateline(_article, _syntax).EndIn(sentence);
        for (var i = sentence.FirstToken; i < begin; i++) _at[i] = _open.Top;
        for (var i = begin; i < sentence.EndToken; i++)
        {
            if (_syntax.MentionAt[i] is >= 0 and var mention)
            {
                OnMention(_article.Mentions[mention], i);
                var end = Math.Min(_article.Mentions[mention].EndToken, sentence.EndToken);
                for (; i < end; i++) _at[i] = _open.Top;
                i--;
                continue;
            }

            if (_syntax.Asides.OpeningOf(i) >= 0 && _around is { } around && _open.Contains(around)) _open.PopTo(around);
            if (_syntax.Asides.EndOf(i) >= 0) OnAside(i);
            On(i);
            _at[i] = _open.Top;
            if (_open.Top.Kind == ClauseKind.Main && _open.Top.Verb == i) mains.Add(_open.Top);
        }

        var led = mains.FindLast(c => c.Subject >= 0) ?? _open.Outermost;
        _others = !_sentence.IsTitle && mains is [.., { Source: SubjectSource.Unnamed }];
        if (led.Topic >= 0 && (!IsOutlet(led.Topic) || _open.IsSaying(led.Verb))) _lead = led.Topic;
    }

    /// <summary>Whether the verb's form leaves it open that the mention does it.</summary>
    public bool CanDo(int verb, int mention) => _subjects.CanDo(verb, mention);

    private void On(int i)
    {
        if (_syntax.IsMark(i, '"')) OnQuotationMark(i);
        else if (_article.Text.Tokens[i].Kind == TokenKind.Punctuation) OnPunctuation(i);
        else if (_opening.IsOccasion(i, _sentence)) _open.PopTo(_open.Floor());
        else if (_syntax.Is(i, Cue.Relative)) Push(ClauseKind.Relative, i).Head = _subjects.HeadBefore(i, _sentence.FirstToken);
        else if (_syntax.Is(i, Cue.Complement)) OnThat(i);
        else if (_syntax.Is(i, Cue.Clause) && !_syntax.IsVerb(i) && !JoinsVerb(i) && !JoinsPhrase(i)) OnConjunction(i);
        else if (_syntax.IsVerb(i) && !_syntax.Is(i, Cue.Particle)) OnVerb(i);
        else if (_syntax.IsGoingOn(i)) OnParticiple(i);
        else if (_open.Top is { Verb: < 0, Before: < 0, IsHeadedByNoun: false } && (_syntax.IsHeadNoun(i) || _representatives.IsOwnedDelegation(i)) && !_subjects.IsInPhrase(i, _open.Top.First)) OnHeadNoun(i);
    }

    /// <summary>Remembers in which clause something is set off; where that begins with a verb, as wishes do, it is a clause of its own: <c>بعد أن أعلن الملك - حفظه الله - دعم اليمن</c>.</summary>
    private void OnAside(int opening)
    {
        _around = _open.Top;
        if (opening + 1 < _sentence.EndToken && _syntax.MentionAt[opening + 1] < 0 && _syntax.IsVerb(opening + 1)) Push(ClauseKind.Relative, opening);
    }

    private void OnMention(Mention m, int first)
    {
        if (m.FirstToken != first || _syntax.Markings[m.Index] is not { Preposition: null, Through: < 0 }) return;
        var clause = _open.Top;
        if (m.Form == MentionForm.Nationality && !_syntax.AreTwoSides(m)) return;
        if (clause.Verb < 0 && clause.Before < 0 && !clause.IsHeadedByNoun && !IsMetBefore(clause, m)) clause.Before = m.Index;
        if (clause.Recent < 0 && _syntax.Markings[m.Index].ListHead < 0) clause.Recent = m.Index;
    }

    /// <summary>Whether the mention is whom a meeting with its subject as a pronoun is with, in the phrase that opens the sentence: <c>وخلال استقباله في مكتبه السفير، شدد الوزير</c>.</summary>
    private bool IsMetBefore(Clause clause, Mention m)
    {
        if (clause.First != _sentence.FirstToken || m.EndToken >= _sentence.EndToken || !_syntax.IsMark(m.EndToken, '،') || _article.Entities[m.Entities[0]].Type != ActorType.Person) return false;
        for (var i = m.FirstToken - 1; i > clause.First; i--)
            if (_syntax.MentionAt[i] < 0 && _syntax.Readings[i] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Noun, Pronoun: not null, Entry.Relation: Relation.MetWith } && r.Entry.NounObjects.Contains(Markers.Direct))) return true;
        return false;
    }

    private void OnHeadNoun(int i)
    {
        if ((_representatives.VoiceAt(i, _sentence.EndToken) ?? OwnerOfAccusingOrgan(i)) is { } voice) (_open.Top.Before, _open.Top.IsSpokenFor) = (voice, true);
        else if (SenderOf(i) is >= 0 and var sender) (_open.Top.Before, _open.Top.IsSpokenFor) = (sender, true);
        else if (!_syntax.IsHeadOfTwoSides(i)) _open.Top.IsHeadedByNoun = true;
    }

    /// <summary>Whose the delegation is that the pronoun on it says to be of whom the clauses around are about: <c>قالت الحركة إن وفدها التقى الوزير</c>; -1 elsewhere.</summary>
    private int SenderOf(int i) => _representatives.IsOwnedDelegation(i) ? _subjects.Antecedent(Agreement.PronounOf(_article.Text.Tokens[i].Folded), _open.Top) : -1;

    /// <summary>Whose organ it is that a verb right behind him says to accuse: <c>مجلس جامعة الأزهر يدين</c>; <c>null</c> elsewhere.</summary>
    private int? OwnerOfAccusingOrgan(int i) => _representatives.OwnerOfOrgan(i, _sentence.EndToken) is { } owner && _article.Mentions[owner].EndToken is var verb && verb < _sentence.EndToken && _syntax.MentionAt[verb] < 0 && _subjects.Accuses(verb) ? owner : null;

    private void OnQuotationMark(int i)
    {
        if (!_syntax.OpensQuote(i))
        {
            if (_quotation.TryClose(i)) _open.PopTo(_open.Nearest(ClauseKind.Quote)?.Parent ?? _open.Outermost);
            return;
        }

        if (!_quotation.TryOpen(i, _sentence)) return;
        var around = _open.Top;
        var quote = Push(ClauseKind.Quote, i);

        // A quotation can begin after what the clause is about: إن طهران «دعمت …».
        if (around.Verb < 0) (quote.Before, quote.IsHeadedByNoun, quote.Subject, quote.Source) = (around.Before, around.IsHeadedByNoun, around.Subject, around.Source);
        if (quote.Speaker < 0) _unclaimed = quote;
    }

    private void OnPunctuation(int i)
    {
        switch (_article.Text.Tokens[i].Folded)
        {
            case "،":
                if (_open.Top.Kind == ClauseKind.Adverbial && _open.Top.Verb >= 0 && _syntax.Asides.EndOf(i) < 0 && _syntax.Asides.OpeningOf(i) < 0) _open.Close();
                if (!EndsSetOffName(i)) _open.Top.Recent = -1;
                break;
            case "(" when _brackets.OpensClause(i, _sentence.EndToken):
                _remark = Push(ClauseKind.Adverbial, i);
                break;
            case ")" when _remark is { Parent: { } around }:
                if (_open.Contains(_remark)) _open.PopTo(around);
                _remark = null;
                break;
            case "؛" or "…":
                _open.PopTo(_open.Floor());
                _open.Top.Recent = -1;
                break;
            case ":" when i > _sentence.FirstToken:
                if (_open.Top.Verb < 0 && _open.Top.Before >= 0 && i - _sentence.FirstToken <= SpeakerNameReach)
                {
                    // After a name it stands for a verb of saying.
                    (_open.Top.Verb, _open.Top.Subject, _open.Top.Source) = (i, Claim(_open.Top.Before), SubjectSource.Before);
                    Push(ClauseKind.Complement, i);
                }
                else if (_open.SpeechAround() is { } speech) PushUnder(speech, ClauseKind.Complement, i);
                else if (_opening.FollowsOwnWord(i, _sentence)) Push(ClauseKind.Complement, i);
                break;
        }
    }

    /// <summary>Whether the comma closes what sets a name off behind its title: <c>والرئيس الأسبق، حسن روحاني، يعلن دعمه</c>.</summary>
    private bool EndsSetOffName(int comma) => _open.Top.Recent is >= 0 and var recent && _article.Mentions[recent] is var m && m.EndToken == comma && Enumerable.Range(m.FirstToken, m.EndToken - m.FirstToken).Any(i => _article.Text.Tokens[i].Folded == "،");

    /// <summary>What opens a clause behind "except" sets it beside the one before: <c>قال إن بلاده محايدة، غير أنه أشاد بالقرار</c>.</summary>
    private void OnThat(int i)
    {
        if (_opening.IsExcepting(i, _sentence)) OnConjunction(i);
        OnComplement(i);
    }

    private void OnComplement(int i)
    {
        var kind = i > _sentence.FirstToken && _syntax.Prepositions[i - 1] == Markers.Time || _syntax.Is(i, Cue.Reason) ? ClauseKind.Adverbial : ClauseKind.Complement;

        // "قال إن … وأن …": the second goes on from the verb that governs the first.
        var sibling = _syntax.HasConjunction(i) && kind == ClauseKind.Complement ? _open.Nearest(ClauseKind.Complement) : null;
        if (sibling is { Parent: { } governor }) _open.PopTo(governor);
        var clause = Push(kind, i);
        Resume(clause, i, sibling);
        if (kind == ClauseKind.Complement) _told = clause;
    }

    /// <summary>
    /// Gives the clause the subject that a pronoun on the word which opens it stands for: whoever speaks, or whom the clause before it was about: <c>قال الوزير إن العراق … وإنه …</c>.
    /// </summary>
    private void Resume(Clause clause, int opening, Clause? sibling)
    {
        if (_subjects.PronounOn(opening) is not { } pronoun) return;
        var beside = sibling is { Topic: >= 0 and var topic } && Agreement.Allows(pronoun, _article.Mentions[topic], _syntax) ? topic : -1;
        var subject = _subjects.Antecedent(pronoun, clause);
        // A person whose gender nothing shows is rather a man: قال الجبير إن مصر جزء من التحالف وإنها …
        if (subject < 0 || beside >= 0 && Agreement.GenderOf(_article.Mentions[subject], _syntax) == Gender.Unknown && Agreement.GenderOf(_article.Mentions[beside], _syntax) == Gender.Feminine) (subject, beside) = (beside, subject);

        // What is said next goes on about whom it was about before, where whoever speaks is not meant: قال الوزير إن إيران …، مشيرا إلى أنها تدعم الحزب.
        if (clause.Kind == ClauseKind.Complement && beside < 0 && ToldBefore(pronoun) is >= 0 and var told && (subject < 0 || Agreement.GenderOf(_article.Mentions[subject], _syntax) == Gender.Unknown && Agreement.GenderOf(_article.Mentions[told], _syntax) == Gender.Feminine)) subject = told;

        // A sentence that "but" opens goes on about whom the one before was about: انتقد الوزير الحكومة. لكنه ساند الرئيس.
        if (subject < 0 && !_quotation.IsOpen && opening <= _sentence.FirstToken + 1 && _lead >= 0 && !_sentence.IsTitle && Agreement.Allows(pronoun, _article.Mentions[_lead], _syntax)) subject = _lead;
        if (subject >= 0) (clause.Subject, clause.Source, clause.Beside) = (subject, SubjectSource.Pronoun, beside);
    }

    /// <summary>Whom the clause with "that" before was about, in the sentence or the one before it, where the pronoun agrees with him; -1 otherwise.</summary>
    private int ToldBefore(string pronoun) => Agreement.IsOfOne(pronoun) && !_sentence.IsTitle && _told is { Topic: >= 0 and var topic } && _article.Mentions[topic] is var m && m.Sentence >= _sentence.Index - 1 && !_article.Text.Sentences[m.Sentence].IsTitle && Agreement.Allows(pronoun, m, _syntax) ? topic : -1;

    private void OnConjunction(int i)
    {
        if (_syntax.Is(i, Cue.Reason)) Resume(Push(ClauseKind.Adverbial, i), i, sibling: null);
        else
        {
            // "فيما", "بينما", "لكن": a clause beside the one that is open, whatever hangs on that; it goes on what somebody says, but not what he wants or denies.
            var level = _open.Top;
            while ((level.Kind is ClauseKind.Relative or ClauseKind.Participle or ClauseKind.Adverbial || level is { Kind: ClauseKind.Complement, Parent.Verb: >= 0 and var governor } && (!_syntax.IsSaying(governor) || _syntax.MentionAt[governor] < 0 && _syntax.Is(governor, Cue.Denial))) && level.Parent is { } outer) level = outer;
            _open.PopTo(level);
            if (level.Verb < 0 && !IsNominal(level, i))
            {
                if (i == _sentence.FirstToken) Resume(level, i, sibling: null);
                return;
            }

            var beside = _open.OpenBeside(level, i);
            beside.FollowsOthers = level.Source == SubjectSource.Unnamed;
            Resume(beside, i, level);
        }
    }

    /// <summary>Whether what somebody says has been told without a verb before the conjunction: <c>قالت الشركة إنها خطوة مهمة، فيما انتقدتها النقابة</c>.</summary>
    private bool IsNominal(Clause clause, int conjunction) => clause is { Kind: ClauseKind.Complement, Source: SubjectSource.Pronoun } && conjunction > clause.First + 1 && _syntax.IsMark(conjunction - 1, '،');

    private void OnVerb(int i)
    {
        var top = _open.Top;
        Clause? joined = null;
        Clause clause;
        if (top.Verb < 0 && _syntax.FollowsMeeting(i) && !_syntax.IsSaying(i))
        {
            // "بعد محادثات استغرقت ساعة": what a clause without a pronoun to open it says of a meeting is no predicate of the sentence.
            clause = Push(ClauseKind.Relative, i);
        }
        else if (top.Verb < 0 && !(top.Kind is ClauseKind.Relative or ClauseKind.Complement or ClauseKind.Adverbial && i > top.First + 1 && _syntax.HasConjunction(i)))
        {
            clause = top;
        }
        else if (_syntax.HasConjunction(i) || i > _sentence.FirstToken && JoinsVerb(i - 1))
        {
            joined = JoinedBy(i, top);
            _open.PopTo(joined);
            clause = joined.Verb < 0 ? joined : _open.OpenBeside(joined, i);
        }
        else if (top.Awaiting is { } awaiting)
        {
            _open.PopTo(awaiting);
            clause = awaiting;
        }
        else if (top.Recent >= 0 && _article.Mentions[top.Recent].FirstToken > top.Verb && IsAfterComma(_article.Mentions[top.Recent].FirstToken))
        {
            var before = top.Recent;
            joined = top.WithoutAsides();
            _open.PopTo(joined);
            clause = _open.OpenBeside(joined, i);
            clause.Before = before;
        }
        else if (IsAfterComma(i))
        {
            joined = top.WithoutAsides();
            _open.PopTo(joined);
            clause = joined.Verb < 0 ? joined : _open.OpenBeside(joined, i);
        }
        else if (i > top.Verb + 1 && (IsWhatIsDone(i - 1, top) || !_syntax.Is(i - 1, Cue.Particle) && !_syntax.Is(i - 1, Cue.Negation)))
        {
            // What somebody does, an indefinite noun with a verb right after it, or somebody while he does something: أدان ما يفعله, صاروخ استهدف القرية.
            clause = Push(ClauseKind.Relative, i);
            clause.Head = _subjects.HeadBefore(i, _sentence.FirstToken);
        }
        else
        {
            joined = top;
            clause = _open.OpenBeside(top, i);
        }

        clause.Verb = i;
        if (!ReferenceEquals(joined, clause)) clause.Joined = joined;
        _subjects.Find(clause, i, _sentence, joined, IsOfOthers(clause, i) ? -1 : Leads[_sentence.Index]);
        if (!_syntax.IsSaying(i) || clause.Subject < 0) return;
        Claim(clause.Subject);
        if (_unclaimed is { } quote && clause.Kind == ClauseKind.Main) (quote.Speaker, _unclaimed) = (clause.Subject, null);
    }

    /// <summary>Whether several who are not named do what the verb says, as they did what the clause before says: <c>طالب المشاركون بتحقيق، كما أعربوا عن أسفهم</c>.</summary>
    private bool IsOfOthers(Clause clause, int verb) => _syntax.ShapeOf(verb) == VerbShape.Plural && (clause.Verb == verb && clause.Joined is { Source: SubjectSource.Unnamed } || clause.FollowsOthers || verb - _sentence.FirstToken <= OthersReach && _others);

    private void OnParticiple(int i)
    {
        var level = !_syntax.IsSaying(i) && !IsAfterComma(i) && _open.Top.Awaits(i) ? _open.Top : _open.SpeechAround() ?? _open.RelativeSpeech() ?? (_syntax.IsSaying(i) ? _open.Floor() : _open.Top.WithoutAsides());
        if (level.Verb < 0)
        {
            // The predicate of a nominal clause: الوزير مؤيد للقرار.
            level.Verb = i;
            if (level.Source == SubjectSource.Pronoun) return;

            // After a stop that should be a comma it goes on from the sentence before: التقى الوزير نظيره.. مؤكدا.
            if (i == _sentence.FirstToken && level.Before < 0 && !_sentence.IsTitle && Leads[_sentence.Index] is >= 0 and var lead)
            {
                (level.Subject, level.Source) = (lead, SubjectSource.Carried);
                return;
            }

            (level.Subject, level.Source) = (level.Before, level.Before >= 0 ? SubjectSource.Before : SubjectSource.None);
            return;
        }

        _open.PopTo(level);
        var clause = Push(ClauseKind.Participle, i);
        (clause.Verb, clause.Subject, clause.Source, clause.Speaker) = (i, level.Subject, level.Subject >= 0 ? SubjectSource.Joined : level.Source, level.Speaker);
    }

    /// <summary>Whether the token is <c>ما</c> "what": after a word of the clause that goes on it is no negation.</summary>
    private bool IsWhatIsDone(int i, Clause clause) => i > _sentence.FirstToken && _syntax.IsWhat(i) && clause.Verb >= 0
        && (i - 1 == clause.Verb || _syntax.MarkerOfWhat(i) is not null || _syntax.IsNaming(i + 1) || _syntax.MentionAt[i - 1] < 0 && _article.Text.Tokens[i - 1].Kind == TokenKind.Word && !_syntax.Is(i - 1, Cue.Complement) && !_syntax.Is(i - 1, Cue.Clause));

    /// <summary>The clause that a verb with a conjunction goes on from.</summary>
    private Clause JoinedBy(int i, Clause top)
    {
        if (NominalAround(i) is { } nominal) return nominal;
        var says = _syntax.IsSaying(i) || i + 1 < _sentence.EndToken && _syntax.Is(i + 1, Cue.Complement);
        var level = says ? _open.SpeechAround() ?? _open.Floor() : IsAfterComma(i) ? top.WithoutAsides() : top;
        while (level.Verb < 0 && level.Kind is ClauseKind.Relative or ClauseKind.Adverbial && level.Parent is { } around) level = around;
        while (level.Parent is { } outer && level.Kind != ClauseKind.Quote && level.Subject >= 0 && !_subjects.CanDo(i, level.Subject)) level = outer;
        return level;
    }

    /// <summary>
    /// The clause after "that" whose topic alone can do what the verb says, where no verb of it has been read: <c>ذكرت الوكالة أن الشرع شكر ترامب، وأشاد …</c>; <c>null</c> where whoever speaks can do it as well.
    /// </summary>
    private Clause? NominalAround(int verb)
    {
        foreach (var clause in _open.Top.Outwards().TakeWhile(c => c.Kind != ClauseKind.Quote))
            if (clause is { Kind: ClauseKind.Complement, Parent.Subject: >= 0 and var speaker, Topic: >= 0 and var topic })
                return _subjects.CanDo(verb, topic) && !_subjects.CanDo(verb, speaker) ? clause : null;
        return null;
    }

    /// <summary>Whether the mention is of a paper or broadcaster: named above an article, it is not whom the article is about.</summary>
    private bool IsOutlet(int mention) => _article.Entities[_article.Mentions[mention].Entities[0]].Kind == "news";

    /// <summary>Whether the word joins the verb after it to the one before, as a conjunction on the verb would: <c>ثم عاد</c>.</summary>
    private bool JoinsVerb(int i) => i + 1 < _sentence.EndToken && _syntax.Is(i, Cue.Joining) && _syntax.IsVerb(i + 1);

    /// <summary>Whether the word joins to a phrase another one with a preposition, and opens no clause: <c>اجتمع بالوزير ثم بالسفير</c>.</summary>
    private bool JoinsPhrase(int i) => i + 1 < _sentence.EndToken && _article.Text.Tokens[i].Folded.TrimStart('و') == Then && (_syntax.MentionAt[i + 1] is >= 0 and var next ? _syntax.Markings[next] is { Depth: 0, Preposition: not null } marking && marking.Governor == i + 1 : _syntax.Prepositions[i + 1] is not null);

    private bool IsAfterComma(int i) => i > _sentence.FirstToken && _article.Text.Tokens[i - 1].Folded is "،" or ")" or "-";

    private Clause Push(ClauseKind kind, int first) => PushUnder(_open.Top, kind, first);

    private Clause PushUnder(Clause parent, ClauseKind kind, int first)
    {
        _open.PopTo(parent);
        var clause = new Clause(kind, first, parent) { Speaker = parent.Speaker };
        if (kind is ClauseKind.Complement or ClauseKind.Quote && _open.IsSaying(parent.Verb))
        {
            if (_representatives.SourceOf(parent.Verb, first) is { } source) (parent.Subject, parent.Source) = source < 0 ? (-1, SubjectSource.Unnamed) : (Claim(source), SubjectSource.Voice);
            if (parent.Subject >= 0) clause.Speaker = parent.Subject;
        }
        else if (kind is ClauseKind.Complement or ClauseKind.Quote && _opening.FollowsOwnWord(first, _sentence) && parent.WithoutAsides().Topic is >= 0 and var topic)
        {
            clause.Speaker = Claim(topic);
        }

        _open.Open(clause);
        return clause;
    }

    private int Claim(int mention)
    {
        _speaker = mention;
        return mention;
    }
}
