using Dragoman.Language.Neural;
using Dragoman.Language.Words;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Language.Tests.Neural;

public sealed class TokenFeaturesTests
{
    [Theory]
    [InlineData("“", "\"")]
    [InlineData("n’t", "n't")]
    [InlineData("1994", "2016")]
    [InlineData("Baku", "BAKU")]
    [InlineData("Erdoğan", "ERDOĞAN")]
    public void WordsThatDifferInWritingOnlyAreOneWord(string first, string second) =>
        Assert.Equal(TokenFeatures.WordHash(first), TokenFeatures.WordHash(second));

    [Theory]
    [InlineData("talk", "talks")]
    [InlineData("16", "160")]
    [InlineData("–", "-")]
    public void OtherWordsDiffer(string first, string second) => Assert.NotEqual(TokenFeatures.WordHash(first), TokenFeatures.WordHash(second));

    [Theory]
    [InlineData("The envoys left Van on Monday", nameof(TokenFeatures.SentenceCase.Running))]
    [InlineData("Envoys Leave Summit in Anger", nameof(TokenFeatures.SentenceCase.Title))]
    [InlineData("ENVOYS LEAVE SUMMIT IN ANGER", nameof(TokenFeatures.SentenceCase.Upper))]
    [InlineData("envoys leave summit", nameof(TokenFeatures.SentenceCase.Lower))]
    [InlineData("12 ( )", nameof(TokenFeatures.SentenceCase.Lower))]
    public void HowASentenceIsWritten(string sentence, string expected) => Assert.Equal(expected, TokenFeatures.CaseOf(sentence.Split(' ')).ToString());

    [Fact]
    public void AnyFormHasPiecesThatFitTheTable() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), form =>
        {
            Span<int> pieces = stackalloc int[TokenFeatures.MaximumPieces];
            var count = TokenFeatures.Extract(form.Get, isFirst: true, TokenFeatures.SentenceCase.Title, WordLexicon.Empty, 1 << 10, pieces, out var word);
            foreach (var piece in pieces[..count])
            {
                if (piece is < 0 or >= 1 << 10) return false;
            }

            return count >= 2 && word == TokenFeatures.WordHash(form.Get);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void AVeryLongFormKeepsItsEnds()
    {
        Span<int> pieces = stackalloc int[TokenFeatures.MaximumPieces];
        var count = TokenFeatures.Extract(new string('a', 5000) + "ing", isFirst: false, TokenFeatures.SentenceCase.Running, WordLexicon.Empty, 1 << 12, pieces, out var word);
        Assert.InRange(count, 2, TokenFeatures.MaximumPieces);
        Assert.Equal(TokenFeatures.WordHash(new string('a', 70) + "ing"), word);
        Assert.NotEqual(TokenFeatures.WordHash(new string('a', 70) + "ed"), word);
    }
}
