using Dragoman.Language.Neural;
using Dragoman.Language.Words;
using Dragoman.Training.Neural;
using Dragoman.Training.Tagged;
using Dragoman.Training.Tests.Neural;

namespace Dragoman.Training.Tests.Tagged;

public sealed class TaggedComparisonTests
{
    [Fact]
    public void Words_outside_their_sets_are_counted_and_shown()
    {
        var analyzer = new NeuralAnalyzer(new NeuralTrainer(SampleTreebank.Read(), new() { Shape = new NeuralShape(32, 32, 2, 1, 32, 32, 256), LeastCount = 1 }, WordLexicon.Empty, WordVectors.None).Snapshot());
        TagSet any = TagSet.Any, symbol = TagSet.Parse("SYM"), every = TagSet.Parse("ADV AUX NOUN PART PRON PUNCT VERB");
        var lines = TaggedComparison.Report(analyzer, [new TaggedSentence(["Envoys", "met", "it", "."], [symbol, every, any, every])], sorts: 5).TrimEnd().Split('\n');
        Assert.Equal("33.33 % of 3 words outside their sets", lines[0]);
        Assert.Matches("^      1 SYM as [A-Z]+/.+: Envoys$", Assert.Single(lines[1..]));
    }
}
