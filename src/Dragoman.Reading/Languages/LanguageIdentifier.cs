using System.Collections.Frozen;

namespace Dragoman.Reading.Languages;

/// <summary>Tells the language of a text by its script, by letters that only one language has, and by the commonest words.</summary>
/// <remarks>Knows English, French, German, Spanish, Italian, Portuguese, Dutch, Polish, Turkish, Azerbaijani, Russian, Ukrainian, Armenian, Georgian, Persian, Arabic, Greek, Hebrew, Chinese, Japanese and Korean. What it cannot tell with certainty it does not tell.</remarks>
public static class LanguageIdentifier
{
    private const int LookedAt = 20_000;
    private const int FewestLetters = 20;

    // "Ursula von der Leyen" and "Los Angeles" are not German and Spanish.
    private const int FewestCommonWords = 3;

    // Words with a letter that English lacks; names may have one, so those in small letters count.
    private const string Marked = "";

    private static readonly FrozenDictionary<string, FrozenSet<string>> CommonWords = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["en"] = Words("the of and to in is was that for on with as by at from has have been were are will said its this which he his they their not but an it be or after"),
        ["fr"] = Words("le la les des et du une un dans que qui est pour par sur avec pas plus au aux ce cette son ses été sont ont il elle mais entre ne se leur après avant contre sous ces leurs"),
        ["de"] = Words("der die das und den von zu mit ist im des auf für nicht ein eine dem sich als auch es an werden aus er hat dass wird bei sie nach einer wurde zum zur vom beim über gegen seine oder"),
        ["es"] = Words("el los las del y en que una un por con para se es al como más su sus ha fue este esta entre pero son lo han sobre también la de según desde hasta sin fueron"),
        ["it"] = Words("il lo la gli che di del della dei delle nel nella dal alla un una con non è sono ha hanno anche più si le tra suo sua questo ieri stato"),
        ["pt"] = Words("que não uma um com para em os das dos ao pela pelo na são foi também mais seu sua entre até após ele nos nas é de por se"),
        ["nl"] = Words("de het een van en op te dat met voor niet zijn aan ook naar bij uit om werd heeft hebben maar tegen tussen na deze wordt"),
        ["pl"] = Words("się nie że jest oraz przez dla od był była która który ze na po są jak będzie także przed ale"),
        ["tr"] = Words("ve bir bu için ile da de olarak olan çok daha ne gibi kadar sonra en değil arasında tarafından ise ancak dedi olduğu oldu göre"),
        ["az"] = Words("və bir bu üçün ilə da də olan olaraq çox daha kimi qədər sonra deyil arasında tərəfindən isə ancaq dedi olduğunu oldu görə edib edilib bildirib etdi"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> LanguagesOf = CommonWords.SelectMany(pair => pair.Value.Select(word => (Word: word, Language: pair.Key)))
        .GroupBy(pair => pair.Word, pair => pair.Language, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    private static readonly int LongestCommonWord = LanguagesOf.Keys.Max(word => word.Length);

    /// <summary>The ISO 639-1 code of the language in which most of the text is written; null where it cannot be told.</summary>
    public static string? Identify(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LookedAt)];
        var scripts = new int[8];
        foreach (var c in text)
        {
            if (Script(c) is >= 0 and var script) scripts[script]++;
        }

        var letters = scripts.Sum();
        if (letters < FewestLetters) return null;
        var most = Array.IndexOf(scripts, scripts.Max());
        if (scripts[most] * 2 < letters) return null;
        return most switch
        {
            0 => Latin(text),
            1 => text.IndexOfAny("іїєґІЇЄҐ") >= 0 && text.IndexOfAny("ыэёъЫЭЁ") < 0 ? "uk" : text.IndexOfAny("ўјљњћђќѓѕұәңғқөү") >= 0 ? null : "ru",
            2 => "hy",
            3 => "ka",
            4 => Arabic(text),
            5 => "el",
            6 => "he",
            _ => EastAsian(text),
        };
    }

    /// <summary>True where the text has a letter of the Latin script, in which alone English is written.</summary>
    public static bool HasLatinLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Script(c) == 0) return true;
        }

        return false;
    }

    private static int Script(char c) => c switch
    {
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\u00C0' and <= '\u024F' or '\u0259' or '\u018F' or (>= '\u1E00' and <= '\u1EFF') => 0,
        >= '\u0400' and <= '\u052F' => 1,
        >= '\u0531' and <= '\u0587' => 2,
        >= '\u10A0' and <= '\u10FF' or (>= '\u1C90' and <= '\u1CBF') => 3,
        >= '\u0620' and <= '\u064A' or (>= '\u0671' and <= '\u06D3') => 4,
        >= '\u0370' and <= '\u03FF' or (>= '\u1F00' and <= '\u1FFF') => 5,
        >= '\u05D0' and <= '\u05EA' => 6,
        >= '\u3041' and <= '\u30FF' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') => 7,
        _ => -1,
    };

    /// <summary>Persian writes four letters that Arabic lacks, and has its own forms of kaf and yeh.</summary>
    private static string Arabic(ReadOnlySpan<char> text)
    {
        int persian = 0, arabic = 0;
        foreach (var c in text)
        {
            if (c is 'پ' or 'چ' or 'ژ' or 'گ' or '\u06A9' or '\u06CC') persian++;
            else if (c is 'ة' or 'ى' or '\u0643' or '\u064A' or 'أ' or 'إ') arabic++;
        }

        return persian > arabic ? "fa" : "ar";
    }

    /// <summary>Korean has its own letters, and Japanese, beside Chinese ones, its kana.</summary>
    private static string EastAsian(ReadOnlySpan<char> text)
    {
        int hangul = 0, kana = 0, han = 0;
        foreach (var c in text)
        {
            if (c is >= '\uAC00' and <= '\uD7A3') hangul++;
            else if (c is >= '\u3041' and <= '\u30FF') kana++;
            else if (c is >= '\u3400' and <= '\u9FFF') han++;
        }

        return hangul > kana + han ? "ko" : kana * 10 > han ? "ja" : "zh";
    }

    private static string? Latin(ReadOnlySpan<char> text)
    {
        var hits = new Dictionary<string, int>(StringComparer.Ordinal);
        var different = new HashSet<(string Language, string Word)>();
        var words = 0;
        var languages = LanguagesOf.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestCommonWord];
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            var bare = text[start..at].Trim(".,;:!?\"“”()'");
            if (bare.IsEmpty) continue;
            words++;
            if (char.IsLower(bare[0]) && bare.ContainsAnyInRange('\u00C0', '\u0259')) different.Add((Marked, bare.ToString()));
            if (bare.Length > LongestCommonWord) continue;
            var length = bare.ToLowerInvariant(lower);
            if (!languages.TryGetValue(lower[..length], out var spoken)) continue;
            foreach (var language in spoken)
            {
                // "Le Pen", "El Salvador": what begins with a capital within a line may be a name.
                if (language != "en" && char.IsUpper(bare[0]) && !IsFirst(text, start)) continue;
                hits[language] = hits.GetValueOrDefault(language) + 1;
                different.Add((language, lower[..length].ToString()));
            }
        }

        if (text.IndexOfAny("əƏ") >= 0) hits["az"] = hits.GetValueOrDefault("az") + (words / 10) + 1;
        var ranked = hits.OrderByDescending(hit => hit.Value).Take(2).ToList();
        if (ranked.Count == 0 || ranked[0].Value * 12 < words) return null;
        if (ranked.Count == 2 && ranked[1].Value * 4 > ranked[0].Value * 3) return null;
        if (ranked[0].Key == "az" && different.Any(word => word.Word.Contains('ə', StringComparison.Ordinal))) return "az";
        return ranked[0].Key == "en" || different.Count(word => word.Language == ranked[0].Key || word.Language == Marked) >= FewestCommonWords ? ranked[0].Key : null;
    }

    /// <summary>True for a word at the beginning of the text, of a line or of a sentence.</summary>
    private static bool IsFirst(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start];
        if (before.TrimEnd(" \t\"“«(").Length is var length && length == 0) return true;
        return before[length - 1] is '\n' or '.' or '!' or '?' or ':';
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
