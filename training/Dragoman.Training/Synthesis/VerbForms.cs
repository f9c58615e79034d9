using Dragoman.Language.Annotation;

namespace Dragoman.Training.Synthesis;

/// <summary>A verb's five forms, from its entry in the lexicon.</summary>
internal sealed record VerbForms(string Stem, string Past, string Participle)
{
    private static readonly HashSet<string> Doubling = new(StringComparer.Ordinal) { "cancel", "expel", "drop", "plan", "quit", "begin", "admit", "hit", "shoot" };

    internal string Present => Stem.EndsWith('s') || Stem.EndsWith("sh", StringComparison.Ordinal) || Stem.EndsWith("ch", StringComparison.Ordinal) || Stem.EndsWith('o')
        ? Stem + "es"
        : EndsInConsonantY ? Stem[..^1] + "ies" : Stem + "s";

    internal string Gerund => Stem.EndsWith('e') && !Stem.EndsWith("ee", StringComparison.Ordinal) ? Stem[..^1] + "ing" : Doubles && Stem != "shoot" ? Stem + Stem[^1] + "ing" : Stem + "ing";

    private bool EndsInConsonantY => Stem.EndsWith('y') && Stem[^2] is not ('a' or 'e' or 'o');

    private bool Doubles => Doubling.Contains(Stem);

    /// <summary>Reads <c>stem</c> or <c>stem:past:participle</c>.</summary>
    internal static VerbForms Read(string entry)
    {
        var parts = entry.Split(':');
        var verb = new VerbForms(parts[0], string.Empty, string.Empty);
        if (parts.Length == 3) return new VerbForms(parts[0], parts[1], parts[2]);
        var past = parts[0].EndsWith('e') ? parts[0] + "d" : verb.EndsInConsonantY ? parts[0][..^1] + "ied" : verb.Doubles ? parts[0] + parts[0][^1] + "ed" : parts[0] + "ed";
        return new VerbForms(parts[0], past, past);
    }

    internal Phrase Infinitive() => new(Stem, UniversalTag.VERB, "VB");

    internal Phrase Passive() => new(Participle, UniversalTag.VERB, "VBN");

    internal Phrase Ing() => new(Gerund, UniversalTag.VERB, "VBG");
}
