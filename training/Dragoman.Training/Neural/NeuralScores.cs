using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>Accuracy on a treebank with its own tokens, in percent of tokens.</summary>
/// <param name="Universal">Universal parts of speech.</param>
/// <param name="Penn">Penn Treebank tags.</param>
/// <param name="Unlabelled">Heads (UAS).</param>
/// <param name="Labelled">Heads and relations without their subtypes, as CoNLL 2018 scores (LAS).</param>
/// <param name="LabelledWithSubtypes">Heads and relations with their subtypes.</param>
internal sealed record NeuralScores(double Universal, double Penn, double Unlabelled, double Labelled, double LabelledWithSubtypes)
{
    public static NeuralScores Measure(NeuralAnalyzer analyzer, IReadOnlyList<TreebankSentence> sentences)
    {
        var (total, right) = (0, new int[5]);
        foreach (var sentence in sentences)
        {
            var (tags, heads, relations) = (new short[sentence.Count], new short[sentence.Count], new DependencyRelation[sentence.Count]);
            analyzer.Analyze(sentence.Forms, tags, heads, relations);
            for (var i = 0; i < sentence.Count; i++)
            {
                total++;
                var tag = analyzer.Model.Tags[tags[i]];
                if (tag.Universal == sentence.Tags[i].Universal) right[0]++;
                if (tag.Penn == sentence.Tags[i].Penn) right[1]++;
                if (heads[i] != sentence.Heads[i]) continue;
                right[2]++;
                if (General(relations[i]) == General(sentence.Relations[i])) right[3]++;
                if (relations[i] == sentence.Relations[i]) right[4]++;
            }
        }

        double Percent(int index) => 100.0 * right[index] / Math.Max(1, total);
        return new NeuralScores(Percent(0), Percent(1), Percent(2), Percent(3), Percent(4));
    }

    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"UPOS {Universal:F2} XPOS {Penn:F2} UAS {Unlabelled:F2} LAS {Labelled:F2} LAS+sub {LabelledWithSubtypes:F2}");

    private static string General(DependencyRelation relation) => relation.Name.Split(':')[0];
}
