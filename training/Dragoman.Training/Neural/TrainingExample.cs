using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>A sentence as numbers: word rows, word pieces and what the network shall say.</summary>
internal sealed class TrainingExample
{
    public required int[] Words { get; init; }

    public required int[] Pieces { get; init; }

    /// <summary>Where each word's pieces begin; one more than words.</summary>
    public required int[] PieceStarts { get; init; }

    public required int[] Tags { get; init; }

    public required short[] Heads { get; init; }

    public required DependencyRelation[] Relations { get; init; }

    /// <summary>What teachers say; null without teachers.</summary>
    public SoftTargets? Soft { get; init; }

    public int Count => Words.Length;

    public static TrainingExample Create(TreebankSentence sentence, TrainingLexicon lexicon, int bagRows, TeacherEnsemble? teachers = null)
    {
        var count = sentence.Count;
        var (words, starts, pieces) = (new int[count], new int[count + 1], new List<int>(count * 20));
        var sentenceCase = TokenFeatures.CaseOf(sentence.Forms);
        Span<int> buffer = stackalloc int[TokenFeatures.MaximumPieces];
        for (var token = 0; token < count; token++)
        {
            var found = TokenFeatures.Extract(sentence.Forms[token], token == 0, sentenceCase, lexicon.Known, bagRows, buffer, out var word);
            words[token] = lexicon.WordRow(word);
            pieces.AddRange(buffer[..found]);
            starts[token + 1] = pieces.Count;
        }

        return new TrainingExample
        {
            Words = words,
            Pieces = [.. pieces],
            PieceStarts = starts,
            Tags = Array.ConvertAll(sentence.Tags, lexicon.TagNumber),
            Heads = sentence.Heads,
            Relations = sentence.Relations,
            Soft = teachers?.Teach(sentence),
        };
    }
}
