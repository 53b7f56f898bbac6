using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Knowledge;

/// <summary>The word lists of <c>cues.yaml</c> and <c>verbs.yaml</c> in <c>seeds/lexicon/frames</c>.</summary>
public enum Cue
{
    /// <summary>Verbs of saying, in every form.</summary>
    Speech,

    /// <summary>Verbs that lend their subject to a noun: <c>أجرى محادثات</c>.</summary>
    Light,

    /// <summary>Verbs whose subject receives what the noun says: <c>حظي بدعم</c>.</summary>
    Receive,

    /// <summary>Verbs that bring the parties of a noun together: <c>لقاء جمع الرئيس بالوزير</c>.</summary>
    Gather,

    /// <summary>Nouns for who acts in another's name: <c>ممثلين عن الوزارة</c>.</summary>
    Delegate,

    /// <summary>Nouns for what a party does or stands for: who condemns or praises it condemns or praises its owner.</summary>
    Deed,

    /// <summary>Nouns for wrongdoing.</summary>
    Wrong,

    /// <summary>Nouns of fighting: who is named behind one is fought: <c>لمواجهة روسيا</c>.</summary>
    Against,

    /// <summary>Words that open a clause: <c>أن</c>, <c>الذي</c>, <c>بينما</c>.</summary>
    Clause,

    /// <summary>Conjunctions that join a verb to the one before it: <c>ثم</c>.</summary>
    Joining,

    /// <summary>Relative pronouns.</summary>
    Relative,

    /// <summary>Negations.</summary>
    Negation,

    /// <summary>Verbs and nouns of denial and refusal.</summary>
    Denial,

    /// <summary>Verbs of ceasing: negated, the matter goes on.</summary>
    Ceasing,

    /// <summary>Verbs of going on: what will go on is there already.</summary>
    Continuing,

    /// <summary>Words that announce.</summary>
    Plan,

    /// <summary>Words that ask for, offer or hope.</summary>
    Call,

    /// <summary>Words that make a condition or a wish: <c>إذا</c>, <c>ليت</c>.</summary>
    Condition,

    /// <summary>Words that name a source: <c>بحسب</c>, <c>وفق</c>.</summary>
    Source,

    /// <summary>Words that begin with <c>ب</c> or <c>ل</c> of their own.</summary>
    Whole,

    /// <summary>Words of a telephone call.</summary>
    Phone,

    /// <summary>Words of a call by video.</summary>
    Video,

    /// <summary>Words of military help.</summary>
    Military,

    /// <summary>Words of the air, through which arms come and goods as well: <c>جسر جوي</c>.</summary>
    Airborne,

    /// <summary>Words of money, goods and services.</summary>
    Material,

    /// <summary>Particles that may stand between a subject and its verb.</summary>
    Particle,

    /// <summary>Words that look like a form of a predicate and are none: <c>وزير</c>.</summary>
    Inert,

    /// <summary>Words of time that stand between the parts of a clause: <c>أمس</c>, <c>اليوم</c>.</summary>
    Adverb,

    /// <summary>Nouns that make a word of support, meeting or accusation something else: <c>لقاء الذهاب</c>, <c>دعم الأسعار</c>.</summary>
    Thing,

    /// <summary>Words that open what a verb says or wants: <c>أن</c>, <c>إنه</c>.</summary>
    Complement,

    /// <summary>Words that open a clause of time, reason or condition: <c>عندما</c>, <c>لأن</c>, <c>إذا</c>.</summary>
    Reason,

    /// <summary>Verbs without a subject of their own: <c>يذكر أن</c>, <c>يجب أن</c>.</summary>
    Impersonal,

    /// <summary>Nouns of what joins two parties: <c>علاقات</c>, <c>تعاون</c>.</summary>
    Bond,

    /// <summary>Personal pronouns that stand alone: <c>هي</c>.</summary>
    Pronoun,

    /// <summary>Words that say on what occasion something happens: <c>خلال</c>, <c>على هامش</c>.</summary>
    Occasion,

    /// <summary>Prepositions before what has happened when something else is asked for or planned: <c>بعد</c>, <c>بسبب</c>.</summary>
    Sequel,

    /// <summary>Verbal nouns for holding a meeting: <c>إجراء محادثات</c>.</summary>
    Doing,

    /// <summary>Words that name one of a group: <c>من بينهم</c>, <c>وعلى رأسها</c>, <c>مثل</c>.</summary>
    Among,

    /// <summary>Words of a time to come: <c>غدا</c>, <c>المقبل</c>.</summary>
    Coming,

    /// <summary>Nouns of who or what is a person's, and is not the person: <c>والد الفتى محمد</c>, <c>عائلة الصحفية</c>.</summary>
    Kin,

    /// <summary>Days of the week: <c>يلتقي الرئيس الخميس الوزير</c> tells what is to come.</summary>
    Weekday,

    /// <summary>Words beside a day that is today or past: <c>اليوم الخميس</c>, <c>الخميس الماضي</c>.</summary>
    Bygone,

    /// <summary>Nouns of bodies that a verb in the masculine goes with: <c>حزب</c>, <c>تنظيم</c>.</summary>
    Masculine,

    /// <summary>Verbs of passing on what somebody else said: <c>نقلت الوكالة عن الوزير قوله إن …</c>.</summary>
    Relay,

    /// <summary>Participles by which a speaker goes on: <c>مؤكدا</c>, <c>مضيفة</c>.</summary>
    GoingOn,

    /// <summary>Words that say whose something is, with <c>لـ</c>: <c>تابع</c>.</summary>
    Belonging,

    /// <summary>Nouns for people of a state who do not stand for it: <c>مقاتل</c>, <c>أكراد</c>, <c>طفل</c>.</summary>
    People,

    /// <summary>Nouns for a people and its government, of whom <c>في</c> says the state: <c>الأشقاء في اليمن</c>, <c>الشرعية في اليمن</c>.</summary>
    Folk,

    /// <summary>Words of thanking, with <c>لـ</c> or as a verb before who is thanked: <c>شكره للكويت على ما قدمته من دعم</c>.</summary>
    Thanks,

    /// <summary>Words that take <c>بـ</c> before what they are about: <c>تعهد</c>, <c>اتهم</c>, <c>اتهامات</c>.</summary>
    WithBi,

    /// <summary>Verbs of having to, with <c>على</c> before who has to: <c>يتعين على الحكومة</c>.</summary>
    Obliging,

    /// <summary>Nouns of what a party has and others harm: <c>أمن</c>, <c>سيادة</c>.</summary>
    Asset,

    /// <summary>Words for "any": <c>لم يكن لديه أي اتصال</c>.</summary>
    Any,

    /// <summary>Nouns of written statements, with whoever puts them out: <c>بيان صادر عن الوزارة</c>.</summary>
    Communique,

    /// <summary>Verbs of calling on somebody to do something: <c>دعا</c>, <c>ناشد</c>.</summary>
    Urge,

    /// <summary>Nouns of what is done to people, whose genitive suffers it: <c>مقتل</c>, <c>اغتيال</c>, <c>اعتقال</c>.</summary>
    Killing,

    /// <summary>Nouns of what is done to people, bodies and states alike: <c>تهميش</c>, <c>تدمير</c>.</summary>
    Ruin,

    /// <summary>Who is asked to bless, after a verb with a pronoun: <c>أيده الله</c>, <c>حفظه المولى</c>.</summary>
    Blessing,

    /// <summary>Words for "only": what is not only so is so.</summary>
    Only,

    /// <summary>Nouns of being ready, willing or bound to do something, with whose they are: <c>استعداد فرنسا لدعم لبنان</c>.</summary>
    Ready,

    /// <summary>Nouns for what is said and may not be so: who denies it denies what it tells: <c>نفى صحة أنباء عن لقاء</c>.</summary>
    Rumor,

    /// <summary>"To be" in the past: with <c>في</c> and a noun of receiving it says who received.</summary>
    Being,

    /// <summary>Words for what two do to each other: <c>تبادل</c>, <c>متبادلة</c>.</summary>
    Mutual,

    /// <summary>Verbs of what somebody's words do when he utters them: <c>ما صدر عن الوزير</c>, <c>ما جاء في خطابه</c>.</summary>
    Uttered,

    // The last three make up the verbs and mark no word by themselves: they take no bit of the others.

    /// <summary>Other frequent verbs: where one stands, another clause begins.</summary>
    Verb,

    /// <summary>Forms of verbs that are nouns as well: <c>نقل</c>, <c>تقدم</c>.</summary>
    Either,

    /// <summary>Words that look like a form of a verb and are none: <c>عدن</c>, <c>يومي</c>.</summary>
    Noun,
}

/// <summary>Word lists, folded, and the prepositions with the markers they stand for.</summary>
public sealed class CueWords
{
    private readonly Dictionary<string, ulong> _words;
    private readonly FrozenDictionary<string, ImmutableArray<Preposition>> _prepositions;

    /// <summary>Takes the lists as they are written.</summary>
    /// <param name="lists">A list's words; two words are the perfect and imperfect of a verb, which stand for all its forms.</param>
    /// <param name="prepositions">Prepositions of one or more words, as they are written, with the marker they stand for.</param>
    public CueWords(IEnumerable<KeyValuePair<Cue, ImmutableArray<string>>> lists, IEnumerable<KeyValuePair<string, string>> prepositions)
    {
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var (verbs, either, nouns) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var (cue, list) in lists)
        {
            if (cue is Cue.Verb or Cue.Speech or Cue.Light or Cue.Receive or Cue.Gather) verbs.AddRange(cue == Cue.Verb ? list : list.Where(IsPair));
            if (cue == Cue.Either) either.AddRange(list);
            if (cue == Cue.Noun) nouns.AddRange(list);
            if (cue is Cue.Verb or Cue.Either or Cue.Noun) continue;
            foreach (var word in list.SelectMany(Forms))
                words[word] = words.GetValueOrDefault(word) | 1ul << (int)cue;
        }

        _words = words;
        Verbs = new FiniteVerbs(verbs, either, nouns);
        _prepositions = prepositions
            .Select(p => new Preposition([.. p.Key.Split(' ').Select(Letters.Fold)], p.Value))
            .GroupBy(p => p.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Lists without words.</summary>
    public static CueWords Empty { get; } = new([], []);

    /// <summary>The verbs of every list that has any.</summary>
    internal FiniteVerbs Verbs { get; }

    /// <summary>The lists that hold the folded word, a bit each; but for <see cref="Cue.Verb"/>, <see cref="Cue.Either"/> and <see cref="Cue.Noun"/>, which make up <see cref="Verbs"/>.</summary>
    public ulong Of(string folded) => _words.GetValueOrDefault(folded);

    /// <summary>The prepositions that begin with the folded word, the longest first.</summary>
    internal ImmutableArray<Preposition> PrepositionsFrom(string folded) => _prepositions.TryGetValue(folded, out var found) ? found : [];

    /// <summary>The folded forms of a word of a list; two words are a verb.</summary>
    internal static IEnumerable<string> Forms(string item) => item.Split(' ') is [var perfect, var imperfect] ? VerbForms.Of(perfect, imperfect).Where(f => !(f.FirstPerson && f.Passive)).Select(f => f.Written) : [Letters.Fold(item)];

    private static bool IsPair(string item) => item.Contains(' ', StringComparison.Ordinal);

    /// <summary>A preposition: its folded words, and the marker it stands for.</summary>
    internal sealed record Preposition(ImmutableArray<string> Words, string Marker);
}
