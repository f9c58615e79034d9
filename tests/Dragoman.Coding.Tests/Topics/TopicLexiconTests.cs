using Dragoman.Coding.Knowledge;
using Dragoman.Coding.Topics;

namespace Dragoman.Coding.Tests.Topics;

public class TopicLexiconTests
{
    [Theory]
    [InlineData("Chile and Peru signed a gas deal, while Bolivia expelled the ambassador over border incidents.", "signed: energy; expelled: border")]
    [InlineData("The president of Chile visited Peru to discuss trade and protested against Bolivia's dam.", "visited: trade; protested: water")]
    [InlineData("The president of Chile, who owns a bank, met the president of Peru about migration.", "met: migration")]
    [InlineData("The president of Chile met the president of Peru, and Bolivia closed its border.", "met: ; closed: border")]
    [InlineData("Chile and Peru signed an agreement on the river that flows through the mines.", "signed: mines, water")]
    [InlineData("Chile demanded that Peru release the prisoners.", "demanded: detainees")]
    [InlineData("Chile and Peru discussed elections, trade and the delimitation of the border.", "discussed: border, elections, trade")]
    [InlineData("Norway, which exports gas, condemned Chad for closing its border.", "condemned: border")]
    [InlineData("Chile promised to send medicine to Peru.", "promised: health")]
    [InlineData("Chile condemned the attack on the pipeline.", "condemned: energy")]
    public void A_topic_is_told_in_the_acts_own_clause(string text, string topics)
    {
        var told = BuiltInCoder.Code(text).Select(coded => (Verb: coded.Trigger.Text.Split(' ')[0], Topics: string.Join(", ", coded.Topics.Order(StringComparer.Ordinal)))).ToList();

        Assert.All(topics.Split("; "), wanted => Assert.Contains(told, act => $"{act.Verb}: {act.Topics}".TrimEnd() == wanted.TrimEnd()));
    }

    [Theory]
    [InlineData("water: [dam, Rivers]", "topics.yaml(1,14): 'Rivers' is no lemma and would never be found; write 'river'")]
    [InlineData("water: [dam, NATO]", "topics.yaml(1,14): 'NATO' is no lemma and would never be found; write 'nato'")]
    [InlineData("water:\n  - dam\n  - water supplies", "topics.yaml(3,5): 'supplies' is no lemma and would never be found; write 'supply'")]
    [InlineData("water: [beaches]", "topics.yaml(1,9): 'beaches' is no lemma and would never be found; write 'beach'")]
    [InlineData("water: []", "topics.yaml(1,8): topic 'water' has no words")]
    public void A_word_that_would_never_be_found_is_refused_with_its_place(string yaml, string message) =>
        Assert.Equal(message, Assert.Throws<KnowledgeException>(() => Load(yaml)).Message);

    [Fact]
    public void Lemmas_that_end_like_a_plural_are_no_plurals() =>
        Assert.Equal(["trade"], Load("trade: [customs, gas, crisis, census, politics, news, business]").Names);

    private static TopicLexicon Load(string yaml) => TopicLexicon.Load(KnowledgeFolder.OfTexts(new Dictionary<string, string> { ["topics.yaml"] = yaml }));
}
