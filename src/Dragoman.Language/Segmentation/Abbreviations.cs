using System.Collections.Frozen;

namespace Dragoman.Language.Segmentation;

/// <summary>Words that are written with a dot of their own, and what may follow them.</summary>
internal static class Abbreviations
{
    /// <summary>Stand before a name, a number or the like, so no sentence ends after them.</summary>
    private static readonly FrozenSet<string> Leading = new[]
    {
        "adm", "amb", "arch", "art", "brig", "bros", "capt", "cf", "cmdr", "col", "cpl", "dr", "drs", "ed", "eds", "eg", "esp", "fig", "figs",
        "fr", "ft", "gen", "gov", "hon", "ie", "lt", "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms", "mt", "no", "nos", "pp", "pres", "prof",
        "rep", "reps", "rev", "sec", "sen", "sens", "sgt", "st", "ste", "supt", "viz", "vol", "vols", "vs", "approx", "attn", "ca", "para", "conf",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>May also stand at the end of a sentence.</summary>
    private static readonly FrozenSet<string> Free = new[]
    {
        "al", "apr", "aug", "ave", "blvd", "co", "corp", "dec", "dept", "dist", "est", "etc", "ext", "feb", "fri", "inc", "jan", "jr", "jul",
        "jun", "ltd", "mins", "nov", "oct", "oz", "lb", "lbs", "plc", "rd", "sat", "sep", "sept", "sq", "sr", "thu", "thur", "thurs", "tue", "tues", "univ", "wed", "yrs",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Only with a number behind them are these abbreviations ("No. 5"), else words.</summary>
    private static readonly FrozenSet<string> BeforeNumber = new[] { "no", "nos", "art", "fig", "figs", "sec", "p", "pp", "para", "ed", "vol", "ch" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words too that stand with a dot only before a name or a capital ("Gen. Hasanov").</summary>
    private static readonly FrozenSet<string> BeforeCapital = new[] { "adm", "arch", "col", "fr", "gen", "gov", "hon", "maj", "mt", "pres", "rep", "reps", "rev", "sen", "sens", "st", "ft", "sat", "sun", "mon", "wed", "jan", "dec" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Common first words of sentences: after a free abbreviation they begin a new one.</summary>
    private static readonly FrozenSet<string> Starters = new[]
    {
        "A", "About", "According", "After", "All", "Also", "Although", "An", "And", "Another", "Any", "As", "At", "Both", "But", "By", "Despite", "Earlier",
        "Each", "For", "From", "He", "Her", "Here", "His", "How", "However", "I", "If", "In", "It", "Its", "Last", "Later", "Many", "Meanwhile", "Most", "My", "No",
        "Not", "Now", "On", "One", "Our", "She", "Since", "So", "Some", "Such", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "Thus",
        "To", "Under", "Until", "We", "What", "When", "Where", "While", "Who", "Why", "With", "Yes", "Yet", "You", "Your",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeadingLookup = Leading.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FreeLookup = Free.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberLookup = BeforeNumber.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CapitalLookup = BeforeCapital.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StarterLookup = Starters.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when a word keeps the dot behind it.</summary>
    /// <param name="word">The word without the dot.</param>
    /// <param name="next">The first character after the dot and the white space behind it on the same line; <c>\0</c> where there is none.</param>
    internal static bool KeepsDot(ReadOnlySpan<char> word, char next)
    {
        if (!char.IsUpper(next) && CapitalLookup.Contains(word)) return char.IsDigit(next) && word.Length == 3 && char.IsUpper(word[0]) && FreeLookup.Contains(word);
        if (NumberLookup.Contains(word)) return char.IsDigit(next);
        return LeadingLookup.Contains(word) || FreeLookup.Contains(word);
    }

    /// <summary>True when no sentence ends after the abbreviation (given without its last dot).</summary>
    internal static bool IsLeading(ReadOnlySpan<char> word) => LeadingLookup.Contains(word);

    /// <summary>True for a word that often begins a sentence.</summary>
    internal static bool IsStarter(ReadOnlySpan<char> word) => StarterLookup.Contains(word);
}
