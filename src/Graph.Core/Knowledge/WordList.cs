namespace Graph.Core.Knowledge;

/// <summary>The word lists of <c>seeds/lexicon/lists.yaml</c> that single rules ask for: a list is called there as it is here, in small letters with hyphens. All words of a list are there in the form that is looked up: with or without the article.</summary>
public enum WordList
{
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
}
