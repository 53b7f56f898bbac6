namespace Graph.Core.Knowledge;

/// <summary>The word lists of <c>seeds/lexicon/lists.yaml</c> that single rules ask for: a list is called there as it is here, in small letters with hyphens. All words of a list are there in the form that is looked up: with or without the article.</summary>
public enum WordList
{
    /// <summary>Adjectives of the organs of a body, of which the owner makes one of its own: <c>المكتب السياسي لحركة حماس</c>, <c>الأمانة العامة للحزب</c>.</summary>
    OrganAdjectives,

    /// <summary>Adjectives that make of a panel one of its own: <c>اللجنة القانونية</c>, <c>المجلس العسكري</c>.</summary>
    PanelAdjectives,

    /// <summary>Adjectives that make of a police one of its own: <c>الشرطة العسكرية</c>.</summary>
    PoliceAdjectives,

    /// <summary>What a panel that is at every trial or school is of: <c>هيئة الدفاع</c>, <c>هيئة التدريس</c>.</summary>
    CommonPanels,

    /// <summary>Nouns that end as an adjective of relation does: <c>للجنة المالية</c> is of finance.</summary>
    NounsInAdjectiveShape,

    /// <summary>Adjectives without the ending of one of relation: <c>للجنة العليا</c>.</summary>
    BodyAdjectives,

    /// <summary>What tells whose a party is and names none: <c>حزب الأغلبية</c>.</summary>
    Sides,

    /// <summary>Words for several states, or for all: <c>القوات المسلحة في البلدين</c>.</summary>
    ManyStates,

    /// <summary>Nouns for a state, or for states, of which any or each is spoken of: <c>لدى كل دولة</c>.</summary>
    StateNouns,

    /// <summary>Those who belong to a party, right before its name: <c>نواب الوفاق</c>, <c>عضو النهضة</c>. Not here are <c>أنصار</c>, <c>شباب</c> and <c>قادة</c>, which have ordinary words behind them as well: <c>أنصار التغيير</c>.</summary>
    PartyMembers,

    /// <summary>The last word of what a party has, before its name with the preposition: <c>الأمين العام للوفاق</c>, <c>المنتمي للأحرار</c>.</summary>
    PartyOrgans,

    /// <summary>What leads from a member to his party: <c>القيادي في النهضة</c>, <c>المتحدث باسم الوفاق</c>.</summary>
    PartyPrepositions,

    /// <summary>What an outlet does or has done with it, and what it has, before its name in quotation marks: <c>حدثت «الخبر»</c>, <c>لقراء «الوطن»</c>, <c>مراسل «الرأي»</c>.</summary>
    OutletDealings,

    /// <summary>Nouns for a paper: <c>الصحيفة الفرنسية</c>.</summary>
    PaperNouns,

    /// <summary>Nouns for a channel: <c>القناة الإسرائيلية</c>.</summary>
    ChannelNouns,

    /// <summary>Nouns for a center of study: <c>المركز الأمريكي</c>.</summary>
    CenterNouns,

    /// <summary>What opens a line that tells who took, wrote or translated: <c>ترجمة سمير حلاوي</c>.</summary>
    CreditWords,

    /// <summary>What a body is for, in the construct: <c>لحقوق الإنسان</c>, <c>لحماية المال العام</c>.</summary>
    BodyCauses,

    /// <summary>Of the infinitives with a preposition those that a body does all the time: <c>للإشراف على الانتخابات</c>, but <c>للحد من</c>, <c>للتعامل مع</c>.</summary>
    LastingCauses,

    /// <summary>What a firm makes and sells: <c>الشركة التونسية لصناعة الورق</c>.</summary>
    Trades,

    /// <summary>What a committee is there for, and a firm goes to court for: <c>اللجنة الفرعية لمنع التعذيب</c>.</summary>
    Bans,

    /// <summary>Those whom a body is of, in the construct: <c>لأطباء القطاع العام</c>, <c>لقوى الثورة</c>.</summary>
    MembersOfBodies,

    /// <summary>Who is told something, or how often, behind the preposition that a purpose has too: <c>قال مسؤول في هيئة الآثار للصحفيين</c>.</summary>
    ThoseTold,

    /// <summary>Adjectives that are none of relation, of a plural of things that a body is for: <c>للخدمات العامة</c>, <c>للطاقات المتجددة</c>.</summary>
    AdjectivesOfCauses,

    /// <summary>What the many are called whom a body is of: <c>نقابة المعلمين السوريين الأحرار</c>, <c>للكتاب العرب</c>.</summary>
    AdjectivesOfMembers,

    /// <summary>What a court, a chamber or a union is of where a place follows: <c>محكمة جنايات الكرخ</c>, <c>غرفة تجارة عمان</c>.</summary>
    FieldsBeforePlaces,

    /// <summary>Adjectives that are none of relation and stand in a name behind a nationality: <c>الهيئة المصرية العامة</c>, <c>الجيش السوري الحر</c>.</summary>
    AdjectivesOfNames,

    /// <summary>Nouns in a name that go on with <c>عن</c>: <c>لجنة الدفاع عن الحريات</c>.</summary>
    NounsWithAn,

    /// <summary>Nouns in a name that go on with <c>على</c>: <c>هيئة الرقابة على المصارف</c>.</summary>
    NounsWithAla,

    /// <summary>Nouns in a name that go on with <c>مع</c>: <c>لجنة التضامن مع الشعب الفلسطيني</c>.</summary>
    NounsWithMaa,

    /// <summary>Nouns in a name that go on with <c>في</c>: <c>لجنة الفصل في المنازعات</c>.</summary>
    NounsWithFi,

    /// <summary>Nouns of what a body is for that go on with <c>ب</c>: <c>للنهوض بالمرأة</c>.</summary>
    NounsWithBi,

    /// <summary>What a cause that is masculine, or a ball, goes on with: <c>لحماية المال العام</c>, <c>لكرة القدم</c>, <c>للتعليم العالي</c>.</summary>
    WordsBehindCauses,

    /// <summary>Participles that say more of a body and are no part of its name: <c>النقابة العامة للثقافة التابعة للاتحاد</c>, <c>لجنة القوانين المنعقدة أمس</c>.</summary>
    BodyParticiples,

    /// <summary>What a council or an assembly is of, or how it is called, that is a parliament: <c>مجلس النواب</c>, <c>الجمعية الوطنية</c>.</summary>
    LowerHouses,

    /// <summary>Those who sit in an upper house: <c>مجلس الشيوخ</c>.</summary>
    UpperHouses,

    /// <summary>Fields by which alone the press names a ministry: <c>الخارجية الإيرانية</c>.</summary>
    MinistryFields,

    /// <summary>What "the defense" has that is no ministry: <c>خطوط الدفاع الأوكرانية</c>, <c>منظومات الدفاع الروسية</c>.</summary>
    DefenseThings,

    /// <summary>Nouns that with an adjective which many bodies could have take up one named before: <c>هيومن رايتس ووتش … المنظمة الحقوقية</c>.</summary>
    DescribedBodies,

    /// <summary>Adjectives that many bodies could have, and that say no more of a body named before: <c>الوكالة الأممية</c>, <c>الشركة الأوروبية</c>.</summary>
    CommonAdjectives,

    /// <summary>Nouns for bodies that bear the name of somebody: <c>مؤسسة نيلسون مانديلا</c>.</summary>
    Memorials,

    /// <summary>What the title of who sits in a parliament has in it: <c>عضو البرلمان</c>, <c>رئيس مجلس النواب</c>.</summary>
    ParliamentWords,

    /// <summary>What is called tight, with the word that is written as "court" is: <c>خطة محكمة</c>.</summary>
    TightThings,

    /// <summary>What stands before a presidency that one holds, seeks or runs for: <c>منصب رئاسة الحكومة</c>, <c>تولى رئاسة الجمهورية</c>.</summary>
    OfficeSeeking,

    /// <summary>What stands before a bureau that is the room where one is or goes: <c>في مكتب رئيس الوزراء</c>.</summary>
    RoomLeads,

    /// <summary>What leads to who says something: <c>بيان مكتب نتنياهو</c>, <c>وفق مكتب نتنياهو</c>.</summary>
    SourceLeads,

    /// <summary>Nouns that a state goes by: <c>سفارة المملكة في لندن</c>.</summary>
    Realms,

    /// <summary>The Arab states that have no president, by their names: <c>المغرب</c>.</summary>
    Monarchies,

    /// <summary>States whose pronoun is the masculine, without the article: <c>العراق ورئيسه</c>.</summary>
    MasculineStates,

    /// <summary>What a nationality that is an ordinary word too stands right behind: <c>الجيش المالي</c>, <c>نظيره المالي</c>.</summary>
    NationalNouns,

    /// <summary>Offices whose title ends in a nationality that is an ordinary word too: <c>وزير الشؤون الخارجية والتعاون الدولي المالي</c>.</summary>
    NationalOffices,

    /// <summary>Nouns for a language, with and without the article that "for" swallows: <c>للغة الفرنسية</c>.</summary>
    Tongues,

    /// <summary>Prepositions before the name of a language or a creed: <c>ترجم إلى الإسبانية</c>.</summary>
    LanguageLeads,

    /// <summary>What stands before a capital where something took place: <c>وسط بغداد</c>.</summary>
    CapitalLeads,

    /// <summary>Nouns between who studies or knows something and what it is: <c>الباحث في شؤون الطاقة</c>, <c>خبير في مجال المياه</c>.</summary>
    ExpertFields,

    /// <summary>Nouns for choosing who is to hold an office: <c>لانتخاب رئيس للصومال</c>.</summary>
    ChoiceNouns,

    /// <summary>Verbs for choosing who is to hold an office, in the imperfect: <c>سيعين رئيس وزراء</c>.</summary>
    ChoiceVerbs,

    /// <summary>What stands before a choice that is still to be made, so that who is chosen is not the one in office: <c>قانون انتخاب الرئيس</c>.</summary>
    ChoiceToCome,

    /// <summary>What is said of an office-holder who is nobody yet: <c>الرئيس المقبل</c>.</summary>
    UpcomingAdjectives,

    /// <summary>Verbs that say with <c>عن</c> what somebody tells or feels: <c>أعرب المسؤول عن أمله</c>.</summary>
    VerbsWithAn,

    /// <summary>What says that he is the very one: <c>المسؤول نفسه</c>.</summary>
    TheVerySame,

    /// <summary>Officers of a firm that have two titles: <c>العضو المنتدب والمدير العام</c>.</summary>
    FirmOfficers,

    /// <summary>Adjectives of the officers of a firm: <c>الرئيس التنفيذي</c>.</summary>
    FirmOfficerAdjectives,

    /// <summary>Fields that "and" joins to an office in the construct and that no body is for: <c>رئيس لجنة النقل وتكنولوجيا المعلومات</c>.</summary>
    FurtherFields,

    /// <summary>Who governs a place of a state, which has one of them: <c>محافظ عدن</c>.</summary>
    Governors,

    /// <summary>Who governs a place too, and of whom a paper does not say whose he is: <c>حاكم ولاية بورنو</c>.</summary>
    TownGovernors,

    /// <summary>What a state has one commander of: <c>قائد الجيش</c>.</summary>
    ForcesWithCommander,

    /// <summary>Who stands for a state for good: <c>المندوب الدائم للعراق</c>.</summary>
    StandingEnvoys,

    /// <summary>Who is sent by an international body and serves no state: <c>ممثل الأمين العام للأمم المتحدة</c>.</summary>
    SentEnvoys,

    /// <summary>Monarchs: <c>الملك سلمان وولي عهده</c>.</summary>
    Monarchs,

    /// <summary>Titles of a woman that are the name of a thing as well: <c>المحافظة</c>.</summary>
    OfficesLikeThings,

    /// <summary>Spokesmen, who have no counterpart in another state: <c>المتحدث باسم الوزارة</c>.</summary>
    SpokesmanNouns,

    /// <summary>What is said of two states that need not be any that were named: <c>حل الدولتين</c>.</summary>
    PlansOfTwo,

    /// <summary>What stands before a dual that is not both of those named: <c>أحد الجانبين</c>.</summary>
    NotBoth,

    /// <summary>What stands before who has given the order, or has asked them to come, and so is not one of those who meet: <c>بتعليمات من الملك، التقى</c>.</summary>
    OrderPhrases,

    /// <summary>Demonstratives: <c>هذه الشركة</c>.</summary>
    Demonstratives,

    /// <summary>The first words of names that tell whose father somebody is, in every case: <c>أبو الفول</c>.</summary>
    Kunya,

    /// <summary>What an adjective stands behind that is written as a surname is: <c>بشكل رئيسي</c>.</summary>
    MannerPhrases,

    /// <summary>What a verb of saying goes on with: <c>أكد الإصلاح أن</c>.</summary>
    ThatClauses,

    /// <summary>What <c>على</c>, which is written as a given name is, stands before in set phrases: <c>على غرار</c>, <c>على هامش</c>.</summary>
    BehindAla,

    /// <summary>The first halves of names that "of God" ends and that are no verbal phrase: <c>جاد الله</c>, <c>عطا الله</c>.</summary>
    BeforeAllah,

    /// <summary>What one says, casts or draws, in shapes that verbal nouns share with surnames: <c>جدد سمير حداد القول</c>.</summary>
    DeedsBehindNames,

    /// <summary>Verbs with which, behind "so", the clause goes on that "as for" has begun: <c>أما سامي الحداد فيرى</c>.</summary>
    VerbsBehindSo,

    /// <summary>What many names have alike: <c>أشرف أبو دريع</c>, <c>محمد أبو لبدة</c>.</summary>
    CommonNameParts,

    /// <summary>Prepositions, apart from the word, by which any title may go on: <c>المتحدث باسم</c>, <c>السفير لدى</c>.</summary>
    OpenTitlePrepositions,

    /// <summary>What a title says its holder is charged with: <c>القائم بأعمال السفارة</c>, <c>المكلف بملف</c>.</summary>
    Charges,

    /// <summary>Nouns that a monarch's title, or his heir's, begins with: <c>خادم الحرمين</c>, <c>عاهل</c>.</summary>
    MonarchNouns,

    /// <summary>Nouns for affairs, of which a nationality tells whose they are: <c>خبير الشؤون اليمنية</c>.</summary>
    AffairsNouns,

    /// <summary>The noun for a minister in its forms: <c>وزيرا</c>, <c>وزراء</c>.</summary>
    MinisterForms,

    /// <summary>Envoys whom a capital sends, in place of its state: <c>سفير موسكو لدى واشنطن</c>.</summary>
    EnvoysOfCapitals,

    /// <summary>Styles of the law, which stand in front of a name whoever acts before it: <c>وزير العدل المستشار عدنان فنجري</c>.</summary>
    LegalStyles,

    /// <summary>What a man is called by besides the office he holds: <c>رئيس الحزب النائب سليم حداد</c>.</summary>
    SecondTitles,

    /// <summary>Offices of which every kind is another office: <c>الرئيس</c> is not <c>رئيس الوزراء</c>.</summary>
    OfficesOfManyKinds,

    /// <summary>Who has advisers and envoys of his own: <c>مستشار الرئيس</c>, <c>مبعوث الملك</c>.</summary>
    Rulers,

    /// <summary>Who serves a ruler, whose title ends his own: <c>مستشار الرئيس الأوكراني</c>.</summary>
    RulersStaff,

    /// <summary>Whom one speaks to, with "to": <c>للصحفيين</c>, <c>لقناة "الجزيرة"</c>, <c>لمراسل الوكالة</c>.</summary>
    PressAddressed,

    /// <summary>Who heads or works for a paper or a channel, which follows with "to": <c>المدير العام لقناة "دبي"</c>.</summary>
    StaffOfOutlets,

    /// <summary>What is told of, and nowhere an office is held: <c>نائب السفير في الرسالة</c>, <c>النائب في الجلسة</c>.</summary>
    OccasionsTold,

    /// <summary>Nouns for places that have a governor or a head, and their name behind them: <c>ولاية فلوريدا</c>.</summary>
    GovernedPlaces,

    /// <summary>What tells whose part a body is, or who is against it: <c>النقابة العامة للثقافة التابعة للاتحاد</c>.</summary>
    BelongingParticiples,

    /// <summary>What bodies and mandates are for, with "to": <c>المقرر الخاص لحرية التعبير</c>, <c>اللجنة العليا لانتخابات الرئاسة</c>.</summary>
    MandateCauses,

    /// <summary>Of these the envoy of many states is one: <c>المبعوث الدولي</c>, <c>الوسيط الدولي</c>.</summary>
    SentByMany,

    /// <summary>Who is sent to a town, and serves the state that sent him: <c>السفير في تونس</c>, <c>مراسل القناة في تونس</c>.</summary>
    SentAbroad,

    /// <summary>Nouns for what many states join in, whatever it is of: <c>الأمين العام لاتحاد المصارف العربية</c>.</summary>
    UnionNouns,

    /// <summary>Nouns for what many states have together where the adjective is its own: <c>رئيس الشبكة العربية</c>, <c>رئيسة البنك الأوروبي</c>.</summary>
    SharedBodies,

    /// <summary>Adjectives, and the name of a people, for what is of many states: <c>الدولي</c>, <c>الأوروبية</c>, <c>العرب</c>.</summary>
    ManyStatesAdjectives,

    /// <summary>Forms of "to be" and "to become" with which a title behind a name says what its bearer is: <c>أصبح هلال السفير</c>, <c>كانت</c>.</summary>
    CopulaForms,

    /// <summary>Words before who leads those that a state, or a party of it, has sent: <c>وفد برئاسة</c>, <c>يرأسه</c>.</summary>
    LedByWords,

    /// <summary>Styles, most with their article, before the name of one of a ruling house: <c>الشيخة موزا</c>, <c>سمو</c>.</summary>
    RoyalStyles,

    /// <summary>Words around the name of one who has died: <c>الرئيس الراحل</c>, <c>الشهيد</c>.</summary>
    StylesOfDead,

    /// <summary>Words that the name of a place of two words begins with: <c>آيت ملول</c>, <c>بني وليد</c>, <c>دير الزور</c>.</summary>
    PlaceOpeners,

    /// <summary>States beside whose name in a list <c>عمان</c> is Oman, and not the capital of Jordan, as the lexicon calls them: <c>السعودية وعمان</c>.</summary>
    NeighborsOfOman,

    /// <summary>States whose name Arabic has always treated as masculine, as the lexicon calls them: <c>العراق</c>, <c>لبنان</c>.</summary>
    StatesOfMasculineName,

    /// <summary>Which part of the land, or which of its towns: <c>تعز جنوب غربي البلاد</c>, <c>ثاني أكبر مدن البلاد</c>.</summary>
    PartsOfLand,

    /// <summary>Who belongs to a campaign, or speaks for it, right before its name: <c>ناشطو حملة «أنقذوا النهر»</c>, <c>منسق</c>.</summary>
    TeamMembers,

    /// <summary>Adjectives of those whom an international body has sent or charged: <c>المبعوث الأممي</c>, <c>المفوض السامي</c>.</summary>
    AdjectivesOfSent,

    /// <summary>Who belongs to a club, right before its name: <c>مدرب برشلونة</c>.</summary>
    ClubPeople,

    /// <summary>Words by which an article shows that it is about sport.</summary>
    SportWords,

    /// <summary>Nouns for what bears a name in quotation marks and is a body where it acts: <c>قالت حملة «أنقذوا النهر»</c>.</summary>
    CampaignNouns,

    /// <summary>States, or sides, of which the ministers or presidents are: <c>وزراء خارجية الدول الثلاث</c>, <c>رئيسا البلدين</c>.</summary>
    StatesTogether,

    /// <summary>Prepositions inside the name of a body that stands in quotation marks: <c>"محامون من أجل العدالة"</c>.</summary>
    PrepositionsInNames,

    /// <summary>Adjectives of the world, or of a part of it, in the masculine and without article: <c>مجلس القمح العالمي</c>, <c>اتحاد الإذاعات الأوروبي</c>.</summary>
    WorldAdjectives,

    /// <summary>Light stems of participles for whoever has a hand or a business in what a noun names: <c>المتورطين في</c>.</summary>
    InvolvedStems,

    /// <summary>Light stems of what a force has, or is: <c>مواقع المقاومة</c>, <c>ثكنة</c>, <c>مقاتلين</c>.</summary>
    ForceStems,

    /// <summary>Light stems of people, and where they live: <c>مدنيين</c>, <c>أحياء سكنية</c>, <c>مستشفى</c>.</summary>
    CivilianStems,

    /// <summary>Light stems of what is called after what it is for, so that whoever attends does not do it: <c>ورشة دعم</c>, <c>صندوق مساعدة اليمن</c>.</summary>
    PurposeNamedStems,

    /// <summary>Light stems of what may befall somebody who is promised help: <c>عند تعرضها لهجوم</c>, <c>عند الحاجة</c>.</summary>
    ContingencyStems,

    /// <summary>Parts of verbs of setting about something, going on with it or meaning to do it, whose subject does what the verbal noun behind names: <c>سارع إلى اتهام</c>, <c>لم يتردد في انتقاد</c>.</summary>
    SettingAboutParts,

    /// <summary>Nouns of how far somebody goes: <c>ذهب إلى حد اتهام الحكومة</c>.</summary>
    DegreeNouns,

    /// <summary>Light stems of participles that say that a deed was done: <c>الجرائم المرتكبة من قبل المليشيات</c>.</summary>
    CommittedStems,

    /// <summary>Light stems of participles of what is only told of a wrong, by whoever tells it: <c>الاعتداءات الموثقة من قبل المنظمة</c>.</summary>
    ToldStems,

    /// <summary>What is done without help, or owing to it: <c>بدون دعم</c>, <c>بفضل</c>.</summary>
    WithoutOrThanksTo,

    /// <summary>Prepositions with their pronoun, and "self", which end a phrase: <c>في الوقت نفسه</c>, <c>له</c>.</summary>
    PhraseClosers,

    /// <summary>Forms of agreeing to something; the perfect of <c>قبل</c> without an ending is written like "before", and is none.</summary>
    AgreeingForms,

    /// <summary>Prepositions of time before what is told in the present as to come first: <c>بعد اجتماع يعقده</c>.</summary>
    BeforeAndAfter,

    /// <summary>Words that set against what was planned what came of it: <c>لكن</c>, <c>إلا أن</c>, <c>بيد أن</c>.</summary>
    AdversativeWords,

    /// <summary>Words of "one of", "among": <c>إحدى الدول</c>, <c>من بين</c>.</summary>
    OneOfWords,

    /// <summary>Superlatives, and words like them, that stand beside "one of": <c>من أشد المنتقدين</c>, <c>من كبار</c>.</summary>
    ForemostAdjectives,

    /// <summary>Words before who took a picture: <c>تصوير: فلان</c>, <c>بعدسة فلان</c>.</summary>
    PictureCredits,

    /// <summary>Times that are called after who ruled: <c>في عهد مبارك</c>, <c>إبان حكم صدام</c>.</summary>
    ReignTimes,

    /// <summary>What is said with a ruler's name of when it was, after a preposition of time: <c>منذ سقوط حكم القذافي</c>, <c>بعد الإطاحة بمرسي</c>.</summary>
    EndsOfRule,

    /// <summary>Nouns for a rule, between the word for its time or end and the ruler's name: <c>سقوط نظام القذافي</c>.</summary>
    RuleNouns,

    /// <summary>Light stems of what is done against whom <c>على</c> names: <c>عقوبات على إيران</c>, <c>ضغوط على</c>.</summary>
    BlowStems,

    /// <summary>Light stems of adjectives whose <c>لـ</c> says to whom somebody is hostile: <c>معاديا لإسرائيل</c>, <c>المناهضة للحكومة</c>.</summary>
    HostileStems,

    /// <summary>What is in the words for those who are posted to a state: <c>سفيرها لدى</c>, <c>القائم بأعمال</c>.</summary>
    PostingParts,

    /// <summary>What asks whether something is so, or how it could be; "why" takes it for granted, and is none: <c>هل</c>, <c>كيف</c>.</summary>
    DoubtingQuestions,

    /// <summary>Nouns for what a state or body is, which can stand right behind its name: <c>السعودية البلد الوحيد الذي</c>.</summary>
    ActorNouns,

    /// <summary>What is in the verbs of seeing and suffering: <c>تشهدها</c>, <c>عاشتها</c>, <c>تعرضت له</c>.</summary>
    WitnessingParts,

    /// <summary>The words with which a speaker begins what he says of himself: <c>إننا نقف</c>, <c>نحن مع</c>.</summary>
    FirstPersonOpeners,

    /// <summary>Verbs of telling behind "as", which name the source of what is told: <c>كما ذكرت الصحيفة</c>.</summary>
    TellingForms,

    /// <summary>Words behind "with" and a name that say it of nothing but standing by somebody: <c>معه قلبا وقالبا</c>, <c>في السراء والضراء</c>.</summary>
    SidingWords,

    /// <summary>Verbs of hanging back or ceasing, which say when they are negated that one does a thing readily: <c>لم تتردد في دعمه</c>.</summary>
    HangingBackForms,

    /// <summary>Verbal nouns of roots on lam, whose first letters look like the article: <c>التزام</c>.</summary>
    NounsOnLam,

    /// <summary>A party's own people, without their pronoun: <c>دعا الحزب أنصاره إلى التصويت</c>.</summary>
    FollowerNouns,

    /// <summary>The prepositions of two parts that say in whose favor something is done: <c>لصالح</c>.</summary>
    FavorForms,

    /// <summary>Nouns of hinting, after "in": <c>في إشارة إلى</c>.</summary>
    HintNouns,

    /// <summary>Forms of the verb that with <c>على</c> says what somebody prepares: <c>يعمل على</c>.</summary>
    WorkingForms,

    /// <summary>Nouns for those who belong to a body, without being its voice: <c>عناصر من الحركة</c>.</summary>
    MemberNouns,

    /// <summary>Words that say of states or forces that they are part of what <c>في</c> names: <c>الدول المشاركة في التحالف</c>.</summary>
    MembershipForms,

    /// <summary>Nouns that only say how many there are of what "of" names: <c>مع عدد من المسؤولين</c>.</summary>
    QuantityNouns,

    /// <summary>Nouns of courtesy between a verb and the name of its subject: <c>استقبل سمو الأمير</c>, <c>معالي</c>.</summary>
    CourtesyStyles,

    /// <summary>Forms of verbs of happening, of what comes from somebody: <c>ما وقع من اعتداء الشرطة</c>, <c>ما حدث من قبل الوزير</c>.</summary>
    HappeningForms,

    /// <summary>Nouns for those who stand first, behind "at" or "in": <c>على رأس المستقبلين</c>, <c>في طليعة</c>.</summary>
    ForemostNouns,

    /// <summary>What is in the words of needing: <c>تحتاج واشنطن إلى مساعدة</c>, <c>بحاجة</c>.</summary>
    NeedParts,

    /// <summary>What is in the words of asking for something: <c>طلب العراق دعم روسيا</c>, <c>التمس</c>, <c>استجدى</c>.</summary>
    RequestParts,

    /// <summary>What is in the verbs of waiting for something: <c>ينتظر</c>, <c>يترقب</c>.</summary>
    HopeParts,

    /// <summary>What is in the verbs of meeting with a blow: <c>تعرض لصواريخ</c>, <c>واجه</c>, <c>عانى</c>.</summary>
    SufferingParts,

    /// <summary>What is in the verbs of wishing, which have "in" before what is wished for: <c>يرغب في لقاء الرئيس</c>.</summary>
    WishParts,

    /// <summary>Words for being there, without what is written onto their front: <c>بحضور الوزير</c>, <c>وبمشاركة</c>.</summary>
    PresenceNouns,

    /// <summary>Nouns for a side, as they are before a pronoun, behind "from": <c>من جهته</c>, <c>من جانبها</c>.</summary>
    OwnSides,

    /// <summary>Nouns of getting something: <c>الحصول على قرض</c>, <c>نيل دعم</c>.</summary>
    ObtainingNouns,

    /// <summary>What is in the words of succeeding: <c>نجح في الحصول على قرض</c>, <c>تمكن من</c>, or of having to: <c>اضطر</c>.</summary>
    SucceedingParts,

    /// <summary>Nouns for bringing somebody to do something, whose genitive would do it: <c>إقناع الصين بدعم الاقتصاد</c>, <c>حث فرنسا على</c>.</summary>
    PersuadingNouns,

    /// <summary>Nouns for what is only done to something that is there: <c>ربط المساعدات بالإصلاح</c>, <c>خفض المساعدات</c>.</summary>
    AdjustingNouns,

    /// <summary>Nouns of taking up talks, which then need not have been held yet: <c>إحياء المفاوضات</c>, <c>استئناف الحوار</c>.</summary>
    TakingUpNouns,

    /// <summary>Nouns of coming to talks, or back to them, before "to": <c>العودة إلى طاولة المفاوضات</c>.</summary>
    ComingBackNouns,

    /// <summary>Verbs that tell of talks as taken up: <c>أعلن استئناف المفاوضات</c>, <c>شهد استئناف الحوار</c>.</summary>
    DoneVerbs,

    /// <summary>Nouns for what is only thought of: <c>فكرة لقاء الرئيسين</c>, <c>سبل الحوار</c>.</summary>
    IdeaNouns,

    /// <summary>What a meeting to come is said to be: <c>سيكون مفيدا</c>.</summary>
    WorthwhileWords,

    /// <summary>Nouns of stopping talks: <c>توقف المفاوضات</c>, <c>تعليق الحوار</c>.</summary>
    StoppingNouns,

    /// <summary>Verbs of stopping talks, in the past: <c>علقت موسكو المفاوضات</c>.</summary>
    StoppingVerbs,

    /// <summary>Adjectives of talks that are stopped: <c>المفاوضات المتوقفة منذ عام</c>.</summary>
    StoppedWords,

    /// <summary>Words of adding, before <c>لـ</c> with what is told besides: <c>إضافة لبحث الأزمة</c>.</summary>
    AdditionNouns,

    /// <summary>Verbs of being at a meeting, with a pronoun for it or without: <c>حضر الاجتماع</c>, <c>الاجتماع حضره</c>.</summary>
    AttendingVerbs,

    /// <summary>Verbs of holding a meeting or being in its chair: <c>ترأس اجتماعا</c>.</summary>
    PresidingVerbs,

    /// <summary>Verbs of bringing together those who meet: <c>مؤتمر في الرباط، جمع الوزيرين</c>.</summary>
    GatheringVerbs,

    /// <summary>Nouns for whom somebody has as colleague or ally, without the pronoun that says whose he is: <c>نظيره الجديد</c>.</summary>
    OnesOwnNouns,

    /// <summary>Nouns by which one state calls another a friend, right before its name: <c>الشقيقة مصر</c>, <c>الحليفة تركيا</c>.</summary>
    FriendlyEpithets,

    /// <summary>Nouns by which one people calls another its brothers: <c>أشقائنا في فلسطين</c>.</summary>
    KindredNouns,

    /// <summary>Nouns for several states or sides, whom brackets can name: <c>الدول الضامنة (روسيا وتركيا وإيران)</c>.</summary>
    SeveralNouns,

    /// <summary>Nouns of sponsoring or hosting talks: <c>رعاية المفاوضات</c>.</summary>
    SponsoringNouns,

    /// <summary>Nouns for a date, which a meeting can have without being named: <c>تحدد موعد بين الوفدين</c>.</summary>
    DateNouns,

    /// <summary>Verbs and nouns of staying away, before <c>عن</c> with the meeting: <c>اعتذر عن لقاء الوزير</c>.</summary>
    StayingAwayForms,

    /// <summary>Words for the first or last who does something, before <c>من</c> "who": <c>أول من التقى</c>.</summary>
    FirstAndLast,

    /// <summary>"And each", before <c>من</c> with the others of a list: <c>تركيا وكل من السويد وفنلندا</c>.</summary>
    AndEach,

    /// <summary>Verbs of going somewhere, which say with <c>إلى</c> where: <c>وصل إلى باكستان</c>.</summary>
    GoingVerbs,

    /// <summary>Nouns for an offer of talks, whose genitive is who makes it: <c>رفضت دعوة الرئيس لإجراء محادثات</c>.</summary>
    OfferNouns,

    /// <summary>Verbs that say of talks that they are held, with the talks for a subject: <c>تم إجراء محادثات</c>, <c>جرت محادثات</c>.</summary>
    HeldVerbs,

    /// <summary>Verbs of inviting or calling somebody: <c>دعا نظيره إلى لقاء</c>.</summary>
    InvitingVerbs,

    /// <summary>Verbs of accepting or refusing an offer, and of answering it: <c>قبلت عرض الرئيس</c>.</summary>
    AcceptingVerbs,

    /// <summary>Nouns for where somebody is received or meets, behind <c>بـ</c>: <c>بمطار بغداد</c>, <c>بمكتبه</c>.</summary>
    ReceptionPlaces,

    /// <summary>Verbs of laying something before somebody, with "on" before whom: <c>عرض على الوزير</c>.</summary>
    ProposingVerbs,

    /// <summary>Nouns for those whom a body sends, taken up with the article: <c>الوفد</c>.</summary>
    DelegationNouns,

    /// <summary>Nouns for a panel, which can sit in the house of another body: <c>لجنة المالية بمجلس النواب</c>.</summary>
    PanelNouns,

    /// <summary>Verbs and nouns of answering, with "on" behind them: <c>رد على الاتهامات</c>, <c>ردا على الانتقادات</c>.</summary>
    AnswerForms,

    /// <summary>Nouns of ending or leaving off, with the wrong behind them that somebody is called on to end: <c>وقف جرائمها</c>, <c>وضع حد لانتهاكاتها</c>.</summary>
    EndNouns,

    /// <summary>What is said of a report or an event, and negated denies it: <c>ليس صحيحا أن</c>, <c>لم يسبق له أن</c>.</summary>
    TruthWords,

    /// <summary>Verbs and nouns of failing to do something, before "in": <c>فشل في عقد لقاء</c>.</summary>
    FailingForms,

    /// <summary>Verbs that only help another and are denied for it: <c>لم تعد تركيا تدعم</c>, <c>لم يكن يدعم</c>.</summary>
    NegatedAuxiliaries,

    /// <summary>What a sentence calls what is told, where it is not so: <c>محض افتراء</c>, <c>ملفق</c>.</summary>
    UntruthWords,

    /// <summary>Units of time, and "times", without the article, that end a phrase of time: <c>قبل أيام</c>, <c>منذ أسبوعين</c>.</summary>
    TimeUnits,

    /// <summary>Adjectives, without the article, that end a phrase: <c>في وقت سابق</c>, <c>من جديد</c>, <c>في كلمة متلفزة</c>.</summary>
    ClosingAdjectives,

    /// <summary>Projects and the like, which help the state they are in.</summary>
    ProjectNouns,

    /// <summary>Nouns for a course of things, which is a state's own with one of <see cref="CivilAdjectives"/>: <c>العملية السياسية</c>.</summary>
    ProcessNouns,

    /// <summary>Adjectives of how a state is ruled: <c>السياسية</c>, <c>الانتقالية</c>.</summary>
    CivilAdjectives,

    /// <summary>Nouns for posts and having them, for which somebody is put forward: <c>رئاسة</c>, <c>منصب</c>.</summary>
    PostNouns,

    /// <summary>Words before "for" with whose place somebody takes: <c>خلفا للرئيس</c>.</summary>
    Successors,

    /// <summary>"That" before what is asked for, feared or has to be done, which stands in the subjunctive: <c>أن يعتذر</c>, <c>بأن يدعم</c>.</summary>
    ThatOfWishes,

    /// <summary>"Other" of several: <c>ودول أخرى</c>, <c>ومسؤولون آخرون</c>.</summary>
    OtherForms,

    /// <summary>"During" and "in the course of": <c>خلال اللقاء</c>.</summary>
    DuringForms,

    /// <summary>What somebody has decided or is entitled to, which others violate: <c>قرارات الأمم المتحدة</c>, <c>سيادة العراق</c>.</summary>
    ViolatedNouns,

    /// <summary>Nouns for those who rule, before a capital: <c>حكومة الخرطوم</c>.</summary>
    RulingNouns,

    /// <summary>Duals of sides and office-holders whom two nationalities tell apart: <c>الوفدان السوري والتركي</c>.</summary>
    SideDuals,

    /// <summary>Words of fear, before which "and" may stand: <c>يخشى أن</c>, <c>مخاوف من أن</c>.</summary>
    FearForms,

    /// <summary>Nouns for going from town to town, which are only places then: <c>رحلات بين موسكو وبيروت</c>.</summary>
    TourNouns,

    /// <summary>Adjectives of such nouns, and of rounds, which are no rounds of talks then: <c>جولات خارجية بين موسكو وبيروت</c>.</summary>
    TourAdjectives,

    /// <summary>Nouns for those who run a body, or work for somebody, and so judge in its or his name: <c>مجلس تحرير الصحيفة</c>, <c>فريق ترامب</c>.</summary>
    OrganNouns,

    /// <summary>Nouns for what somebody writes, says or runs, of which a clause can say that it accuses: <c>تقريرا يتهم</c>, <c>حملة تنتقد</c>.</summary>
    AuthoredNouns,

    /// <summary>Verbs of issuing, writing or sending such a thing: <c>نشرت تقريرا</c>, <c>شنت حملة</c>.</summary>
    AuthoringVerbs,

    /// <summary>Nouns for what two do or agree on together, before "between" with both: <c>الاتفاق بين مصر وقبرص</c>.</summary>
    JointDeeds,

    /// <summary>Nouns before "human rights" for how a state treats them: <c>سجل حقوق الإنسان في إيران</c>.</summary>
    RightsRecords,

    /// <summary>Verbs of joining a group: <c>انضم إلى منتقدي الوزير</c>.</summary>
    JoiningVerbs,

    /// <summary>Verbs of bringing something about among others: <c>أثارت تصريحاته انتقادات</c>.</summary>
    RaisingVerbs,

    /// <summary>Verbs of blaming and praising with "bi" before what they blame or praise: <c>ندد بالقصف</c>, <c>أشاد بالدور</c>.</summary>
    VerbsWithBi,

    /// <summary>Numbers that tell the place in a row, before a noun: <c>ثالث دولة</c>.</summary>
    Ordinals,

    /// <summary>Verbs of being or becoming what is said behind: <c>أصبح أول رئيس</c>.</summary>
    BecomingVerbs,

    /// <summary>Nouns for a side of talks, which with a nationality is the state: <c>الجانب اليمني</c>.</summary>
    StateSides,

    /// <summary>Nouns for those who decide for a body that is named right behind them: <c>مجلس جامعة الأزهر</c>.</summary>
    DecidingOrgans,

    /// <summary>Nouns for what is said to a state, which "to" with its capital names: <c>رسالة تحذير إلى طهران</c>.</summary>
    AddressedNouns,

    /// <summary>Parts of verbs of receiving, behind which "from" with a capital names the state that gives: <c>تسلم الجيش من واشنطن مروحيات</c>.</summary>
    ReceivingParts,

    /// <summary>Nouns for what a state holds, goes through or keeps, which is praised as its own: <c>أشادت فرنسا بالانتخابات في تونس</c>, <c>جهود الأجهزة الأمنية في الكويت</c>.</summary>
    PraisedInStates,

    /// <summary>Those who are for or against somebody, right before his name: <c>أنصار الحكومة</c>, <c>معارضو النظام</c>.</summary>
    Followers,

    /// <summary>What is laid on somebody for a punishment: <c>فرض عقوبات على روسيا</c>.</summary>
    SanctionNouns,

    /// <summary>Words, with what is written onto them, that say for what: <c>بسبب دعمها</c>, <c>على خلفية دعمها</c>.</summary>
    CauseWords,

    /// <summary>What one stands behind who has caused it: <c>تقف وراء انسحاب القوات</c>.</summary>
    CausedEvents,

    /// <summary>Words that negate the verb or noun right behind them and nothing else, without a conjunction: <c>لم يلتق</c>, <c>عدم دعم</c>.</summary>
    PlainNegations,
}
