using System.Collections.Frozen;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Frames;

/// <summary>The names that a frame may write for a slot: grammatical functions, and the prepositions and adverbs of English.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
internal static class SlotNames
{
    private static readonly string[] Functions =
        ["subject", "object", "indirect", "complement", "between", "modifier", "host", "support", "quality", "clause_subject", "clause_object", "self", "purpose", "quote"];

    private static readonly FrozenSet<string> Prepositions = ("""
        aboard about above abroad according across after against ahead along alongside amid amidst among amongst apart around as aside astride at atop away back backwards barring because before behind below beneath beside besides beyond
        but by carrying concerning considering counter deep despite down downstream due during east except excluding following for forth forward forwards from home in including inland inside instead into irrespective less like minus more
        near nearby next north notwithstanding of off offshore on online onto open opposite out outside over overboard overseas owing past pending per plus prior pursuant regarding regardless respecting round save short since south than
        thanks through throughout till to together toward towards under underneath unlike until unto up upon upstream versus via vis-à-vis west with within without worldwide worth
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads a slot's name; of several words ("in_front_of") the first is a preposition.</summary>
    /// <exception cref="KnowledgeException">It is neither a function nor a preposition.</exception>
    public static Slot Read(string name, KnowledgeYaml at)
    {
        var written = name.Replace(' ', '_');
        if (!Functions.Contains(written, StringComparer.Ordinal) && !Prepositions.Contains(written.Split('_')[0]))
            throw at.Fault($"'{name}' is no slot and no preposition{NearestName.Hint(written, Functions.Concat(Prepositions))} (slots: {string.Join(", ", Functions)})");
        return Slot.Of(written.Replace('_', ' '));
    }
}
