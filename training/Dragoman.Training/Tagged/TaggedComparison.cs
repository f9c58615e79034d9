using System.Globalization;
using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Tagged;

/// <summary>Where a model's tags are none of those that a tagged corpus allows: what the table of its tags can be checked by.</summary>
internal static class TaggedComparison
{
    /// <summary>Tags the sentences and reports how many words keep to their sets, and the commonest sorts of those that do not, with words.</summary>
    public static string Report(NeuralAnalyzer analyzer, IReadOnlyList<TaggedSentence> sentences, int sorts)
    {
        var (all, outside) = (0, new SortedDictionary<string, List<string>>(StringComparer.Ordinal));
        foreach (var sentence in sentences)
        {
            var tags = new short[sentence.Count];
            analyzer.Analyze(sentence.Forms, tags, new short[sentence.Count], new DependencyRelation[sentence.Count]);
            for (var i = 0; i < tags.Length; i++)
            {
                var tag = analyzer.Model.Tags[tags[i]];
                if (!ReferenceEquals(sentence.Allowed[i], TagSet.Any)) all++;
                if (sentence.Allowed[i].Allows(tag)) continue;
                var sort = $"{sentence.Allowed[i]} as {tag.Universal}/{tag.Penn}";
                if (!outside.TryGetValue(sort, out var words)) outside[sort] = words = [];
                words.Add(sentence.Forms[i]);
            }
        }

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{100.0 * outside.Values.Sum(words => words.Count) / Math.Max(1, all):F2} % of {all} words outside their sets\n");
        foreach (var (sort, words) in outside.OrderByDescending(one => one.Value.Count).Take(sorts))
            text.Append(CultureInfo.InvariantCulture, $"  {words.Count,5} {sort}: {string.Join(", ", words.CountBy(word => word, StringComparer.Ordinal).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(12).Select(word => word.Key))}\n");
        return text.ToString();
    }
}
