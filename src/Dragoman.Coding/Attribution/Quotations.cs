using System.Collections.Immutable;
using Dragoman.Coding.Constructions;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Attribution;

/// <summary>Quotations that run over several sentences, and who speaks them.</summary>
/// <remarks>For one article on one thread, sentence by sentence.</remarks>
public sealed class Quotations
{
    private readonly List<(int Start, int End)> spans = [];
    private (int Sentence, int Head)? speaker;

    /// <summary>Finds the quotations of a document.</summary>
    public Quotations(AnnotatedDocument document)
    {
        var text = document.Text;
        var open = -1;
        var closing = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (open < 0 && Closing(text, i) is { } wanted) (open, closing) = (i, wanted);
            else if (open >= 0 && c == closing && IsEnd(text, i))
            {
                spans.Add((open, i));
                open = -1;
            }
            else if (open >= 0 && c == '\n' && i - open > 2000)
            {
                open = -1;
            }
        }
    }

    /// <summary>Takes note of who speaks in a sentence.</summary>
    public void Listen(int number, AttributionReader attribution)
    {
        var head = attribution.SpeakerOfSentence();
        if (head >= 0) speaker = (number, head);
    }

    /// <summary>Who speaks at a token inside a quotation of at least a clause: the speaker of its own sentence, else who spoke last. Null outside of quotations and where nobody has spoken.</summary>
    public (int Sentence, int Head)? SpeakerAt(SentenceReading reading, AttributionReader attribution, int token)
    {
        if (!IsQuoted(reading.Sentence.Start(token))) return null;
        var own = attribution.SpeakerOfSentence();
        return own >= 0 && own != token ? (reading.Number, own) : speaker;
    }

    private bool IsQuoted(int offset)
    {
        int low = 0, high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }

        // The spans do not overlap: only the last that begins before the place can hold it.
        return low > 0 && spans[low - 1] is var (start, end) && offset < end && end - start > 40;
    }

    private static char? Closing(string text, int at) => text[at] switch
    {
        '“' => '”',
        '«' => '»',
        '"' => '"',
        '‘' when at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) => '’',
        _ => null,
    };

    /// <summary>A single quote inside a word ("Russia’s") ends nothing.</summary>
    private static bool IsEnd(string text, int at) => text[at] != '’' || at + 1 >= text.Length || !char.IsLetter(text[at + 1]);
}
