using Dragoman.Language.Lemmas;
using Dragoman.Language.Tests.Parsing;

namespace Dragoman.Language.Tests.Lemmas;

public sealed class ContractedHaveTests
{
    [Theory]
    [InlineData("Chile 's signed treaties", "PROPN/NNP AUX/VBZ VERB/VBN NOUN/NNS", "2 2 -1 2", "nsubj aux root obj", true)]
    [InlineData("it ’s always been calm", "PRON/PRP AUX/VBZ ADV/RB AUX/VBN ADJ/JJ", "4 4 4 4 -1", "nsubj aux advmod cop root", true)]
    [InlineData("Chile 's accused daily", "PROPN/NNP AUX/VBZ VERB/VBN ADV/RB", "2 2 -1 2", "nsubj:pass aux:pass root advmod", false)]
    [InlineData("Chile 's signing treaties", "PROPN/NNP AUX/VBZ VERB/VBG NOUN/NNS", "2 2 -1 2", "nsubj aux root obj", false)]
    [InlineData("it 's calm", "PRON/PRP AUX/VBZ ADJ/JJ", "2 2 -1", "nsubj cop root", false)]
    [InlineData("Chile has signed treaties", "PROPN/NNP AUX/VBZ VERB/VBN NOUN/NNS", "2 2 -1 2", "nsubj aux root obj", false)]
    [InlineData("Chile 's treaties lapsed", "PROPN/NNP PART/POS NOUN/NNS VERB/VBD", "2 0 3 -1", "nmod:poss case nsubj root", false)]
    public void The_contracted_perfect_is_of_have(string forms, string tags, string heads, string relations, bool have)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);
        Assert.Equal(have, ContractedHave.Is(tree.Forms[1], 1, tree.Tags, tree.PennTags, tree.Heads, tree.Relations));
    }
}
