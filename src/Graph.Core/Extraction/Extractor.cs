using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>Finds what an article states about its entities: frames propose, weights decide.</summary>
public sealed class Extractor(Lexicon lexicon)
{
    private const string BelowThreshold = "below-threshold";
    private const string RivalStands = "rival-stands";
    private const string SaidBetter = "said-better";

    private readonly PredicateIndex _predicates = new(lexicon.Relations.Predicates);
    private readonly StanceIndex _stance = new(lexicon.Relations.Stance);
    private readonly CueWords _cues = lexicon.Relations.Cues;
    private readonly ClueWeights _weights = lexicon.Relations.Weights;

    /// <summary>Finds the statements of the article.</summary>
    public ExtractedStatements Extract(AnnotatedArticle article)
    {
        var proposals = Propose(article).ToList();
        var standing = ProposedStatement.Choose(proposals, [.. proposals.Select(p => p.Statement.Confidence)], _weights.ThresholdOf).ToHashSet();
        var rejected = ImmutableArray.CreateBuilder<RejectedStatement>();
        for (var i = 0; i < proposals.Count; i++)
            if (!standing.Contains(i)) rejected.Add(new RejectedStatement(proposals[i].Statement, proposals[i].Statement.Confidence < _weights.ThresholdOf(proposals[i].Statement.Relation) ? BelowThreshold : RivalStands));

        var statements = ImmutableArray.CreateBuilder<Statement>();
        foreach (var same in standing.Order().Select(i => proposals[i].Statement).GroupBy(Ends))
        {
            var best = same.MaxBy(s => s.Confidence)!;
            statements.Add(Statement.Together([.. same]));
            foreach (var other in same)
                if (!ReferenceEquals(other, best)) rejected.Add(new RejectedStatement(other, SaidBetter));
        }

        return new ExtractedStatements([.. statements.OrderBy(s => s.Evidence.Trigger.Start).ThenBy(s => s.Subject).ThenBy(s => s.Object)], rejected.ToImmutable());
    }

    /// <summary>Everything that frames, and then words that take a stance, propose, each with its clues and confidence: what the weights are fitted on.</summary>
    public IEnumerable<ProposedStatement> Propose(AnnotatedArticle article)
    {
        if (article.Mentions.Length == 0) yield break;
        var syntax = new Syntax(article, _cues, _predicates, lexicon.Lists);
        var clauses = new ClauseReader(article, syntax);
        var discourse = new Discourse(article, syntax, clauses);
        var status = new StatusReader(article, syntax, clauses);
        var words = new StanceWords(article, syntax, _stance);
        var stems = new WordStems(article);
        var outsiders = new Outsiders(article, syntax);
        var proposer = new Proposer(article, new PartyFinder(article, syntax, discourse, clauses, words), new StatusWeigher(status, new StatusClues(article, syntax, discourse, clauses, stems), lexicon.Relations.StatusWeights), syntax, new VictimReader(article, syntax, words), outsiders, words);
        var clues = new Clues(article, syntax, discourse, clauses);
        var delegations = new DelegationReader(article, syntax, 0);
        var wordClues = new WordClues(article, syntax, stems);
        var history = new HistoryClues(article, lexicon.Relations.History);
        var order = new OrderClues(article, syntax);
        var agreement = new AgreementClues(article, syntax);
        var roles = new RoleClues(article, words);
        var calls = new EndCallReader(article, syntax, clauses);
        var speakers = new StanceSpeakers(article, syntax, discourse, clauses, words, calls);
        var writer = new StatementWriter(article, syntax, new SpeakerReader(article, syntax, discourse, clauses, speakers), new MannerReader(article, syntax));
        var meetings = new TakenUpMeetings(article, syntax);
        var proposed = new List<(FittedProposal Fitted, List<string> Clues)>();
        var told = new List<FittedProposal>();
        foreach (var trigger in new TriggerFinder(article, syntax, words).Find().Concat(new SidingReader(article, syntax, lexicon.Relations.Predicates).Find()))
        {
            var own = proposer.Propose(trigger).Select(p => Fitted(p, Clues.FitOf(p))).ToList();
            if (!own.Exists(p => p.Fit >= Company.WellFitted)) own.AddRange(meetings.Of(trigger, told).Select(two => proposer.ProposeAgain(trigger, two.One, two.Other)).Select(p => Fitted(p, Clues.FitOf(p))));
            told.AddRange(own);
            proposed.AddRange(own.Select(p => (p, clues.Of(p.Proposal))));
        }

        var stance = new StanceFinder(syntax, words, new StanceTargets(article, syntax, discourse, clauses, words, calls), speakers, outsiders, status, calls);
        var stances = stance.Propose(article.Text.Sentences).ToList();
        var stanceClues = new StanceClues(article, syntax, discourse, words, status, clauses, stances);
        foreach (var proposal in stances) proposed.Add((Fitted(proposal, stanceClues.FitOf(proposal)), stanceClues.Of(proposal)));

        var company = new Company([.. proposed.Select(p => p.Fitted)]);
        for (var i = 0; i < proposed.Count; i++)
        {
            var (fitted, names) = proposed[i];
            names.AddRange(company.Of(i));
            names.AddRange(wordClues.Of(fitted.Proposal));
            names.AddRange(history.Of(fitted.Proposal));
            names.AddRange(roles.Of(fitted.Proposal));
            names.AddRange(order.Of(fitted.Proposal));
            names.AddRange(agreement.Of(fitted.Proposal));
            yield return new ProposedStatement(writer.Write(fitted.Proposal, Weigh(names, out var logOdds), ClueWeights.Probability(logOdds)), fitted.SubjectHead, fitted.ObjectHead, fitted.Fit);
        }

        FittedProposal Fitted(Proposal proposal, int fit) => new(proposal, fit, syntax.HeadOf(proposal.Subject.Mention), delegations.BodyOf(proposal.Object) is >= 0 and var body ? body : syntax.HeadOf(proposal.Object.Mention), clues.IsNamedOnce(proposal));
    }

    /// <summary>Weighs each clue once, however often it is found.</summary>
    private ImmutableArray<Clue> Weigh(List<string> names, out double logOdds)
    {
        logOdds = _weights.Bias;
        var weighed = ImmutableArray.CreateBuilder<Clue>(names.Count);
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var weight = _weights.Of(name);
            weighed.Add(new Clue(name, weight));
            logOdds += weight;
        }

        return weighed.DrainToImmutable();
    }

    /// <summary>What makes two statements of one article the same: relation, ends and status; a meeting has no direction.</summary>
    private static (Relation Relation, int Low, int High, Status Status) Ends(Statement s) => s.Relation == Relation.MetWith
        ? (s.Relation, Math.Min(s.Subject, s.Object), Math.Max(s.Subject, s.Object), s.Status)
        : (s.Relation, s.Subject, s.Object, s.Status);
}
