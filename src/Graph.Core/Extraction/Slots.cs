using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>Which slots of a trigger's clause its subject and its object can stand in.</summary>
internal static class Slots
{
    /// <summary>The subject of a relative clause on what the object's deed is: <c>أشاد بالجهود التي يبذلها الوزير</c>.</summary>
    public const string DeedClause = "deed-clause";

    /// <summary>The subject of a relative clause on the trigger: <c>الدعم الذي تقدمه إيران</c>.</summary>
    public const string ClauseSubject = "clause-subject";

    /// <summary>Who holds the meeting, as a relative clause says without the name: <c>المباحثات التي أجراها مع الرئيس</c>.</summary>
    public const string Holder = "holder";

    /// <summary>One of the two whom a pronoun on the verb brings together: <c>لقاء جمعهما</c>.</summary>
    public const string Gathered = "gathered";

    /// <summary>Who is accused of what the trigger says: <c>اتهم الوزير إيران بدعم الحزب</c>.</summary>
    public const string Charged = "charged";

    /// <summary>Who is called on to do what the trigger names: <c>دعا الاتحاد إلى دعم تونس</c>.</summary>
    public const string Called = "called";

    /// <summary>Who is ready to do what the trigger names: <c>استعداد فرنسا لدعم لبنان</c>.</summary>
    public const string Ready = "ready";

    /// <summary>Whom a verbal noun with a subject of its own is done to: <c>لقائه أمس الوزير</c>.</summary>
    public const string Accusative = "accusative";

    /// <summary>One of those whom a comma parts from the subject of the list that they seem to go on: <c>اتهمت روسيا، تركيا وقطر بالكذب</c>.</summary>
    public const string Parted = "parted";

    /// <summary>What a relative clause is said of, which a pronoun on its verb takes up: <c>الحركة التي تتهمها أنقرة</c>.</summary>
    public const string TakenUp = "pronoun-head";

    /// <summary>One of those who accuse each other: <c>تبادلت روسيا وأوكرانيا الاتهامات</c>.</summary>
    public const string Mutual = "mutual";

    /// <summary>One of a group that is named together, whose members accuse each other: <c>تبادل الطرفان الاتهامات</c>.</summary>
    public const string MutualGroup = "mutual-group";

    /// <summary>Begins the slot of the one side that a pronoun on "between" stands for: <c>اللقاء بينه وبين الرئيس</c>.</summary>
    public const string BetweenHim = "pronoun-" + Markers.Between;

    /// <summary>One of those who do something together during a meeting: <c>بحث الرئيسان المصري والفرنسي خلال اللقاء</c>, <c>تطرق الوزير والسفير خلال المحادثات إلى</c>.</summary>
    public const string Meanwhile = "meanwhile";

    /// <summary>Ends the slot of a pronoun whose name comes later in the sentence: <c>خلال لقائه بالوزير، أكد الرئيس</c>.</summary>
    public const string Ahead = "-ahead";

    /// <summary>Whom somebody speaks to on the occasion of a meeting: <c>حث الوزير في اتصال هاتفي نظيره</c>.</summary>
    public const string Told = "told";

    /// <summary>One of the two for whom the ending of a verb stands: <c>ومن المقرر أن يجتمعا</c>.</summary>
    public const string Two = "two";

    /// <summary>One of two who met at a meeting that a sentence before told, and the noun with the article takes up: <c>التقى الرئيس السفير. وأكد خلال اللقاء</c>.</summary>
    public const string Again = "met-again";

    /// <summary>Who tells of talks with somebody, or his state: <c>قال الوزير إن المحادثات مع نظيره كانت مثمرة</c>.</summary>
    public const string Teller = "teller";

    /// <summary>One of two of whom one offers the other talks: <c>عرض الرئيس على الحركة إجراء محادثات</c>.</summary>
    public const string Offer = "offer";

    /// <summary>The state to which somebody goes for talks: <c>وصل وفد إيراني إلى باكستان لإجراء محادثات</c>.</summary>
    public const string Destination = "destination";

    /// <summary>Who leads the delegation that "the delegation" takes up: <c>وصل وفد برئاسة الوزير. والتقى الوفد الرئيس</c>.</summary>
    public const string Delegation = "delegation";

    /// <summary>Who is in the chair of a meeting: <c>عقدت اللجنة اجتماعا برئاسة الوزير</c>.</summary>
    public const string Chair = "chair";

    /// <summary>Who is named as present at a meeting that somebody else holds: <c>اجتماع برئاسة الوزير وبحضور السفير</c>.</summary>
    public const string Present = "present";

    /// <summary>Whose deed a clause says that the trigger's preposition opens: <c>شكا من أن إسرائيل ترفض</c>.</summary>
    public const string ThatClause = "that-clause";

    /// <summary>Who does what the trigger's object names, after <c>من قبل</c> and the like: <c>استنكر الاعتداء من قبل الشرطة</c>.</summary>
    public const string DeedBy = "deed-by";

    /// <summary>Whose deed it is that is condemned, as the noun for it takes up from before: <c>تصريحات الوزير … استنكر الحزب هذه التصريحات</c>.</summary>
    public const string DeedBefore = "deed-before";

    /// <summary>Whose deed it is that a pronoun on the trigger or behind it stands for: <c>هجمات الجماعة … ودانتها الوزارة</c>.</summary>
    public const string DeedPronoun = "pronoun-deed";

    /// <summary>The state of the people or government who are the object: <c>دعم الشرعية في اليمن</c>.</summary>
    public const string Folk = "folk";

    /// <summary>Of whom a clause says that he is what the participle names: <c>إيران أكبر داعم للحزب</c>.</summary>
    public const string Predicate = "predicate";

    /// <summary>Whether the trigger's subject can stand in the slot.</summary>
    public static bool FitsSubject(Trigger trigger, string slot) => slot switch
    {
        "bare1" or "bare2" => !trigger.IsNoun && !IsGoingOn(trigger) || trigger.Support is Support.Light or Support.Gather or Support.Receive,
        "by" or "gen" or "gen-by" or "gen-of" or "gen2" or ClauseSubject => true,
        Markers.From => trigger.IsNoun && !IsOfObject(trigger, slot) || trigger.Reading.Form is PredicateForm.Passive,
        Markers.Bi when trigger is { Reading.Form: PredicateForm.Passive, Entry.Relation: Relation.Supports } => true,
        Markers.Between => trigger.Entry.Relation == Relation.MetWith,
        Markers.Li when trigger.IsNoun && trigger.Entry.Relation == Relation.MetWith => true,
        Markers.Bi or Markers.With or Markers.Li => trigger.Support == Support.Gather,
        _ => false,
    };

    /// <summary>Whether the trigger's object can stand in the slot.</summary>
    public static bool FitsObject(Trigger trigger, string slot)
    {
        var objects = trigger.IsNoun ? trigger.Entry.NounObjects : trigger.Entry.Objects;
        return slot switch
        {
            Markers.Li when trigger.IsNoun && trigger.Entry.Relation == Relation.MetWith => true,
            "bare2" when IsGoingOn(trigger) => false,
            "bare1" or "bare2" => !trigger.IsNoun && !HasObject(trigger) && objects.Contains(Markers.Direct) || trigger.Support == Support.Gather,
            "gen" or "gen-by" or "gen-of" or "gen2" => trigger.Entry.Relation == Relation.MetWith || objects.Contains(Markers.Direct) || objects.Contains(Markers.Doer),
            DeedClause => !trigger.Entry.IsLoose || trigger.Entry.Relation == Relation.Supports || trigger.IsDeed,
            Markers.Between => trigger.Entry.Relation == Relation.MetWith,
            Accusative or Parted or Gathered or DeedBefore or DeedPronoun or Two or Destination or Offer => true,
            DeedBy => !HasObject(trigger),
            Markers.Li when IsStrengthened(trigger) => true,
            Folk => trigger.Entry is { Relation: Relation.Supports } && (objects.Contains(Markers.Direct) || objects.Contains(Markers.Li) || objects.Contains(Markers.Beside)),
            Markers.Li or Markers.To when HasPraisedOne(trigger) => false,
            _ => objects.Contains(slot),
        };
    }

    /// <summary>Whether the accusing participle goes on about a subject before it, so that what stands behind is its object: <c>محملا الحكومة مسؤولية سقوط المدينة</c>.</summary>
    private static bool IsGoingOn(Trigger trigger) => trigger.Entry.Relation == Relation.Accused && trigger.Reading.Form == PredicateForm.Active && !trigger.Reading.Proclitics.HasFlag(Text.Proclitics.Al);

    /// <summary>Whether the trigger is an accusing participle, whose object "for" can mark: <c>المنتقد للكرملين</c>.</summary>
    public static bool IsStrengthened(Trigger trigger) => trigger is { Reading: { Form: PredicateForm.Active, Pronoun: null }, Entry: { Relation: Relation.Accused, IsLoose: false, Needs.Length: 0 } } && trigger.Entry.Objects.Contains(Markers.Direct);

    /// <summary>Whether a pronoun on the accusing verb is its object: <c>تحمله مسؤولية سقوط نينوى بيد التنظيم</c>.</summary>
    private static bool HasObject(Trigger trigger) => trigger.Entry.Relation == Relation.Accused && trigger is { IsVerb: true, Reading.Pronoun: not null };

    /// <summary>Whether a pronoun on the verb of thanking or standing by is its object, so that no preposition marks it: <c>شكره على دعمه لإسرائيل</c>.</summary>
    private static bool HasPraisedOne(Trigger trigger) => trigger is { IsVerb: true, Reading.Pronoun: not null, Entry: { Relation: Relation.Supports, Manner: Manner.Verbal } } && trigger.Entry.Objects.Contains(Markers.Direct);

    /// <summary>Whether the preposition marks whom the accusing noun accuses, and not who accuses: <c>استغرابه من تصريحات إيران</c>.</summary>
    private static bool IsOfObject(Trigger trigger, string slot) => trigger.Entry.Relation == Relation.Accused && trigger.Entry.NounObjects.Contains(slot);
}
