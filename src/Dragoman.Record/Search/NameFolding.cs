using System.Text;

namespace Dragoman.Record.Search;

/// <summary>Brings the usual Latin spellings of one name to one form, so that Pashinian finds Pashinyan and Erdogan finds Erdoğan.</summary>
/// <remarks>
/// Used for names only: on plain words it would join what differs. The spellings are those by which the romanisations of Armenian, Azerbaijani,
/// Georgian, Persian, Russian, Turkish and Ukrainian names vary (BGN/PCGN, ISO 9, national systems and the press). The form is for matching, not for reading.
/// </remarks>
public static class NameFolding
{
    private static readonly (string From, string To)[] Anywhere =
    [
        ("dzh", "j"), ("tch", "c"), ("sch", "s"), ("dj", "j"), ("zh", "j"), ("ch", "c"), ("sh", "s"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"),
        ("ts", "c"), ("tz", "c"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("w", "v"), ("q", "k"), ("x", "ks"), ("y", "i"), ("'", ""),
    ];

    private static readonly (string From, string To)[] Endings = [("ij", "i"), ("aev", "aiev"), ("eev", "eiev"), ("off", "ov")];

    /// <summary>The matching form of one name word that <see cref="TextFolding"/> has folded.</summary>
    public static string Fold(string folded)
    {
        var name = folded;
        foreach (var (from, to) in Endings)
        {
            if (name.Length <= from.Length + 1 || !name.EndsWith(from, StringComparison.Ordinal)) continue;
            name = string.Concat(name.AsSpan(0, name.Length - from.Length), to);
            break;
        }

        foreach (var (from, to) in Anywhere) name = name.Replace(from, to, StringComparison.Ordinal);
        return WithoutDoubles(name);
    }

    private static string WithoutDoubles(string name)
    {
        var isSingle = true;
        for (var i = 1; i < name.Length; i++) isSingle &= name[i] != name[i - 1];
        if (isSingle) return name;
        var single = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (single.Length == 0 || single[^1] != c) single.Append(c);
        }

        return single.ToString();
    }
}
