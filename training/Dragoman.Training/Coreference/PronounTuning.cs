using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Coreference;
using Dragoman.Training.Names;

namespace Dragoman.Training.Coreference;

/// <summary>Looks for better weights of pronouns' antecedents: one weight after another is moved up and down as long as the score rises.</summary>
internal sealed class PronounTuning
{
    private static readonly (string Name, Func<PronounWeights, double> Get, Func<PronounWeights, double, PronounWeights> With)[] Weights =
    [
        ("Threshold", weights => weights.Threshold, (weights, value) => weights with { Threshold = value }),
        ("ThresholdOfIt", weights => weights.ThresholdOfIt, (weights, value) => weights with { ThresholdOfIt = value }),
        ("ThresholdOfThey", weights => weights.ThresholdOfThey, (weights, value) => weights with { ThresholdOfThey = value }),
        ("Rank", weights => weights.Rank, (weights, value) => weights with { Rank = value }),
        ("Distance", weights => weights.Distance, (weights, value) => weights with { Distance = value }),
        ("Subject", weights => weights.Subject, (weights, value) => weights with { Subject = value }),
        ("Parallel", weights => weights.Parallel, (weights, value) => weights with { Parallel = value }),
        ("Oblique", weights => weights.Oblique, (weights, value) => weights with { Oblique = value }),
        ("Possessor", weights => weights.Possessor, (weights, value) => weights with { Possessor = value }),
        ("SamePronoun", weights => weights.SamePronoun, (weights, value) => weights with { SamePronoun = value }),
        ("OtherQuotation", weights => weights.OtherQuotation, (weights, value) => weights with { OtherQuotation = value }),
        ("PossessorInSentence", weights => weights.PossessorInSentence, (weights, value) => weights with { PossessorInSentence = value }),
        ("Group", weights => weights.Group, (weights, value) => weights with { Group = value }),
        ("Named", weights => weights.Named, (weights, value) => weights with { Named = value }),
        ("Frequency", weights => weights.Frequency, (weights, value) => weights with { Frequency = value }),
        ("Gender", weights => weights.Gender, (weights, value) => weights with { Gender = value }),
        ("Body", weights => weights.Body, (weights, value) => weights with { Body = value }),
        ("BodyAsPlural", weights => weights.BodyAsPlural, (weights, value) => weights with { BodyAsPlural = value }),
        ("Animate", weights => weights.Animate, (weights, value) => weights with { Animate = value }),
        ("Indefinite", weights => weights.Indefinite, (weights, value) => weights with { Indefinite = value }),
    ];

    private readonly List<(ImmutableArray<Sentence> Sentences, ImmutableArray<NamedSpan> Names, List<HashSet<(int Sentence, int Head)>> Key)> documents = [];

    /// <summary>Reads the documents to tune on, with the treebank's own trees.</summary>
    internal PronounTuning(string file, Annotator annotator)
    {
        foreach (var document in TreebankReader.Read(file))
        {
            ImmutableArray<Sentence> sentences = [.. document.Sentences.Select(s => s.Sentence)];
            documents.Add((sentences, annotator.FindNames(sentences), CoreferenceCommand.GoldChains(document)));
        }
    }

    /// <summary>Goes through all weights several times and prints each improvement.</summary>
    internal int Run(int rounds)
    {
        var best = PronounWeights.Default;
        var top = Score(best);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start {100 * top:0.00}"));
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, get, with) in Weights)
            {
                foreach (var step in new[] { -1.2, -0.5, -0.2, 0.2, 0.5, 1.2 })
                {
                    var candidate = with(best, get(best) + step);
                    var score = Score(candidate);
                    if (score <= top + 0.0001) continue;
                    (best, top) = (candidate, score);
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {get(best):0.00}: {100 * top:0.00}"));
                }
            }
        }

        foreach (var (name, get, _) in Weights) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} = {get(best):0.00}"));
        return 0;
    }

    private double Score(PronounWeights weights)
    {
        var score = new CoreferenceScore();
        var resolver = new CoreferenceResolver(demonyms: null, weights);
        foreach (var (sentences, names, key) in documents) score.Add(key, CoreferenceCommand.NamedChains(resolver.Resolve("", sentences, names)));
        return score.Mean;
    }
}
