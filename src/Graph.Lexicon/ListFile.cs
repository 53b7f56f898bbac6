using System.Text;
using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>The table lists.yaml.</summary>
internal static class ListFile
{
    public static WordLists Read(YamlTable table)
    {
        var lists = new WordLists(Enum.GetValues<WordList>().ToDictionary(l => l, l => table.RequiredList(KeyOf(l))));
        table.Done();
        return lists;
    }

    // PanelAdjectives: panel-adjectives
    private static string KeyOf(WordList list)
    {
        var key = new StringBuilder();
        foreach (var letter in list.ToString())
        {
            if (char.IsUpper(letter) && key.Length > 0) key.Append('-');
            key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
