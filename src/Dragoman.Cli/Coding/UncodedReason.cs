using Dragoman.Domain;
using Dragoman.Reading.Languages;

namespace Dragoman.Cli.Coding;

/// <summary>Why a sound article is not looked into: it holds no sentence, or is not in English.</summary>
internal static class UncodedReason
{
    /// <summary>The reason; null for an article to code.</summary>
    public static string? Of(Article article)
    {
        var text = article.Text;
        if (string.IsNullOrWhiteSpace(text)) return text.Length == 0 ? "the text is empty" : "the text is blank";
        if (!text.AsSpan().ContainsLetter()) return "the text has no sentence: there is no letter in it";
        if (Declared(article.Language) is { } declared) return declared is "en" or "eng" ? null : $"the language is '{declared}', as 'language' says; only English is coded";
        if (LanguageIdentifier.Identify(text) is { } told) return told == "en" ? null : $"the text is written in '{told}'; only English is coded";
        return LanguageIdentifier.HasLatinLetter(text) ? null : "the text is not written in English: there is no Latin letter in it; only English is coded";
    }

    /// <summary>The language that a document says it is in, without its region; null where it says nothing or nothing certain.</summary>
    private static string? Declared(string? language)
    {
        var code = language?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return code is null or "" or "und" or "mul" ? null : code == "english" ? "en" : code;
    }

    private static bool ContainsLetter(this ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (System.Text.Rune.IsLetter(rune)) return true;
        }

        return false;
    }
}
