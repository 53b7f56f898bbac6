namespace Graph.Core.Resolution;

/// <summary>Single letters of the Arabic script, its digits and marks in ASCII.</summary>
internal static class LatinLetters
{
    /// <summary>The letter of the Arabic alphabet that a Persian, Urdu or Kurdish shape stands for; the hamza seats stay apart.</summary>
    public static char Plain(char c) => c switch
    {
        'ی' or 'ې' or 'ے' or 'ێ' => 'ي',
        'ک' or 'ڪ' => 'ك',
        'ہ' or 'ە' or 'ھ' or 'ۀ' => 'ه',
        'ۃ' => 'ة',
        'ٱ' => 'ا',
        'ٹ' => 'ت',
        'ڈ' => 'د',
        'ڑ' => 'ر',
        'ں' => 'ن',
        'ۆ' or 'ۇ' or 'ۋ' => 'و',
        'ڭ' => 'گ',
        _ => c,
    };

    /// <summary>A consonant by ALA-LC without diacritics; nothing for hamza, ayn and what is no consonant.</summary>
    public static string Consonant(char c) => c switch
    {
        'ب' => "b",
        'ت' or 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'ح' or 'ه' => "h",
        'خ' => "kh",
        'د' or 'ض' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' or 'ظ' => "z",
        'س' or 'ص' => "s",
        'ش' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' => "w",
        'ي' or 'ى' => "y",
        'ة' => "t",
        'پ' => "p",
        'چ' => "ch",
        'ژ' => "zh",
        'ڤ' => "v",
        'گ' => "g",
        _ => "",
    };

    /// <summary>A digit or mark of Arabic typography in ASCII; any other character as it is.</summary>
    public static char Mark(char c) => c switch
    {
        >= '٠' and <= '٩' => (char)(c - '٠' + '0'),
        >= '۰' and <= '۹' => (char)(c - '۰' + '0'),
        '،' => ',',
        '؛' => ';',
        '؟' => '?',
        '«' or '»' or '“' or '”' => '"',
        '’' or '‘' => '\'',
        '–' or '—' => '-',
        _ => c,
    };
}
