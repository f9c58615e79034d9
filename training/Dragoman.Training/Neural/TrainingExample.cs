using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;
using Dragoman.Training.Tagged;

namespace Dragoman.Training.Neural;

/// <summary>A sentence as numbers: word rows, word pieces and what the network shall say.</summary>
internal sealed class TrainingExample
{
    public required int[] Words { get; init; }

    /// <summary>Rows of the words' vectors learnt elsewhere, -1 where there is none.</summary>
    public required int[] Vectors { get; init; }

    public required int[] Pieces { get; init; }

    /// <summary>Where each word's pieces begin; one more than words.</summary>
    public required int[] PieceStarts { get; init; }

    public required int[] Tags { get; init; }

    public required short[] Heads { get; init; }

    public required DependencyRelation[] Relations { get; init; }

    /// <summary>For a sentence without a tree a bit for each tag that a word may have, and no bit where nothing is known; null for others.</summary>
    public UInt128[]? Allowed { get; init; }

    /// <summary>What teachers say; null without teachers.</summary>
    public SoftTargets? Soft { get; init; }

    public int Count => Words.Length;

    public static TrainingExample Create(TreebankSentence sentence, TrainingLexicon lexicon, int bagRows, TeacherEnsemble? teachers = null)
    {
        var (words, vectors, pieces, starts) = Read(sentence.Forms, lexicon, bagRows);
        return new TrainingExample
        {
            Words = words,
            Vectors = vectors,
            Pieces = pieces,
            PieceStarts = starts,
            Tags = Array.ConvertAll(sentence.Tags, lexicon.TagNumber),
            Heads = sentence.Heads,
            Relations = sentence.Relations,
            Soft = teachers?.Teach(sentence),
        };
    }

    /// <summary>A sentence without a tree, or with that which a tutor drew.</summary>
    public static TrainingExample Create(TaggedSentence sentence, TrainingLexicon lexicon, int bagRows, TutoredTree? tutored = null)
    {
        var (words, vectors, pieces, starts) = Read(sentence.Forms, lexicon, bagRows);
        return new TrainingExample
        {
            Words = words,
            Vectors = vectors,
            Pieces = pieces,
            PieceStarts = starts,
            Tags = [],
            Heads = tutored?.Heads ?? [],
            Relations = tutored?.Relations ?? [],
            Soft = tutored?.Soft,
            Allowed = Array.ConvertAll(sentence.Allowed, lexicon.TagBits),
        };
    }

    private static (int[] Words, int[] Vectors, int[] Pieces, int[] Starts) Read(string[] forms, TrainingLexicon lexicon, int bagRows)
    {
        var count = forms.Length;
        var (words, vectors, starts, pieces) = (new int[count], new int[count], new int[count + 1], new List<int>(count * 20));
        var sentenceCase = TokenFeatures.CaseOf(forms);
        Span<int> buffer = stackalloc int[TokenFeatures.MaximumPieces];
        for (var token = 0; token < count; token++)
        {
            var found = TokenFeatures.Extract(forms[token], token == 0, sentenceCase, lexicon.Known, bagRows, buffer, out var word);
            words[token] = lexicon.WordRow(word);
            vectors[token] = lexicon.Vectors.RowOf(word);
            pieces.AddRange(buffer[..found]);
            starts[token + 1] = pieces.Count;
        }

        return (words, vectors, [.. pieces], starts);
    }
}
