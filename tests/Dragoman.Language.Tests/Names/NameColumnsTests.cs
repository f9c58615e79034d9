using Dragoman.Domain;
using Dragoman.Language.Annotation;
using Dragoman.Language.Names;
using Dragoman.Language.Tests.Parsing;

namespace Dragoman.Language.Tests.Names;

public sealed class NameColumnsTests
{
    [Theory]
    [InlineData("His office met Ray", "PRON/PRP$ NOUN/NN VERB/VBD PROPN/NNP", "3")]
    [InlineData("Their Blue Cup ended", "PRON/PRP$ PROPN/NNP PROPN/NNP VERB/VBD", "1 2")]
    public void A_possessive_pronoun_at_the_start_starts_no_name(string forms, string tags, string candidates) =>
        Assert.Equal(candidates, Candidates(forms, tags));

    [Theory]
    [InlineData("He met Ray", "PRON/PRP VERB/VBD PROPN/NNP", "0 2")]
    [InlineData("Ray met his aides", "PROPN/NNP VERB/VBD PRON/PRP$ NOUN/NNS", "0")]
    [InlineData("Fans of Our Planet met", "NOUN/NNS ADP/IN PRON/PRP$ PROPN/NNP VERB/VBD", "0 1 2 3")]
    [InlineData("Her Ray", "PROPN/NNP PROPN/NNP", "0 1")]
    public void Other_words_with_a_capital_may_start_one(string forms, string tags, string candidates) =>
        Assert.Equal(candidates, Candidates(forms, tags));

    private static string Candidates(string forms, string tags)
    {
        var count = forms.Split(' ').Length;
        var tree = TreeColumns.Parse(forms, tags, string.Join(' ', Enumerable.Range(-1, count)), string.Join(' ', Enumerable.Repeat("dep", count)));
        int[] starts = [.. Enumerable.Range(0, count).Select(token => tree.Forms.Take(token).Sum(form => form.Length + 1))];
        int[] ends = [.. starts.Select((start, token) => start + tree.Forms[token].Length)];
        var columns = new NameColumns();
        columns.Fill(new Sentence(new TextSpan(0, forms.Length), starts, ends, tree.Forms, tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations), lists: null, new NameVocabulary([]));
        return string.Join(' ', Enumerable.Range(0, count).Where(token => columns.Candidate[token]));
    }
}
