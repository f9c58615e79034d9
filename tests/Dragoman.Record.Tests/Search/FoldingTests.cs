using Dragoman.Record.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Record.Tests.Search;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("Iğdır", "igdir")]
    [InlineData("Bakı Gəncə Şəki", "baki ganca saki")]
    [InlineData("Straße ẞ", "strasse ss")]
    [InlineData("Łódź, Århus, Þórr", "lodz, arhus, thorr")]
    [InlineData("e\u0301cole", "ecole")]
    [InlineData("Тбилиси", "тбилиси")]
    public void LettersFold(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    [Theory]
    [InlineData("Pashinyan", "Pashinian")]
    [InlineData("Erdoğan", "Erdogan")]
    [InlineData("Zelensky", "Zelenskyy")]
    [InlineData("Zelensky", "Zelenskiy")]
    [InlineData("Aliyev", "Aliev")]
    [InlineData("Nazarbayev", "Nazarbaev")]
    [InlineData("Bayramov", "Bairamov")]
    [InlineData("Khachaturyan", "Hachaturian")]
    [InlineData("Qaddafi", "Kadafi")]
    [InlineData("Zhirinovsky", "Jirinovskij")]
    [InlineData("Araghchi", "Aragchi")]
    [InlineData("Gorbachev", "Gorbatchev")]
    public void SpellingsOfOneNameFoldToOne(string one, string other) =>
        Assert.Equal(NameFolding.Fold(TextFolding.Fold(one)), NameFolding.Fold(TextFolding.Fold(other)));

    [Theory]
    [InlineData("Aliyev", "Alekperov")]
    [InlineData("Georgia", "Georgian")]
    [InlineData("Iran", "Iraq")]
    [InlineData("Sargsyan", "Sarkozy")]
    [InlineData("Putin", "Patin")]
    public void DifferentNamesStayDifferent(string one, string other) =>
        Assert.NotEqual(NameFolding.Fold(TextFolding.Fold(one)), NameFolding.Fold(TextFolding.Fold(other)));

    [Theory]
    [InlineData("France’s and don't; U.S.-led", "frances and dont u s led")]
    [InlineData("  — … ", "")]
    public void WordsAreRunsOfLetters(string text, string words) => Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));

    [Theory]
    [InlineData("Baku talks", "({w n} : \"baku\") AND (w : \"talks\" OR n : \"talks\")")]
    [InlineData("pashin*", "(w : \"pashin\" * OR n : \"pasin\" *)")]
    [InlineData("\"peace treaty\"", "(w : \"peace treaty\")")]
    [InlineData("\"unended phrase", "(w : \"unended phrase\")")]
    [InlineData("   ", null)]
    [InlineData("\"\" * -", null)]
    public void QueriesAreSafeExpressions(string text, string? expected) =>
        Assert.Equal(expected?.Replace("(w : \"talks\" OR n : \"talks\")", "({w n} : \"talks\")", StringComparison.Ordinal), FullTextQuery.Of(text, "w", "n"));

    [Fact]
    public void AnyTextFoldsAndFoldingTwiceIsFoldingOnce() =>
        Prop.ForAll<string?>(text =>
        {
            var folded = TextFolding.Fold(text ?? "");
            return TextFolding.Fold(folded) == folded && SearchWords.Of(text ?? "").All(word => word.Length > 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void WordsOfAnyTextAreItsFoldedRunsOfLetters() =>
        Prop.ForAll(Gen.Elements("a", "É", "ß", "İ", "ʼ", "'", "’", "\u0301", "7", " ", "—", "Ж", "æ", "\ud83d", new string('x', 70)).ListOf().ToArbitrary(), letters =>
        {
            var text = string.Concat(letters);
            var words = new List<string>();
            foreach (var run in new string([.. text.Select(c => char.IsLetterOrDigit(c) || c is '\'' or '’' or 'ʼ' or '\u0301' ? c : ' ')]).Split(' '))
            {
                if (TextFolding.Fold(run.TrimStart('\'', '’').Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Replace("ʼ", "", StringComparison.Ordinal)) is { Length: > 0 } word) words.Add(word);
            }

            return SearchWords.Of(text).SequenceEqual(words) && SearchWords.Joined(text) == string.Join(' ', words) && SearchWords.Placed(text).Select(placed => placed.Folded).SequenceEqual(words);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyTextCanBeSearchedFor()
    {
        using var temporary = new TemporaryRecord();
        temporary.Add(Chronicle.Zurich);
        Prop.ForAll<string?>(text => temporary.Record.Count(new Queries.EventQuery { Text = text, Actor = text, Place = text, Source = text, After = text }) >= 0).QuickCheckThrowOnFailure();
    }
}
