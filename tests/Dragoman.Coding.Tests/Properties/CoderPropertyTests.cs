using System.Collections.Immutable;
using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Coding.Tests.Properties;

public class CoderPropertyTests
{
    private static readonly DateOnly Day = new(2025, 4, 17);

    [Fact]
    public void Any_text_at_all_is_coded_and_every_offset_points_at_its_words()
    {
        Prop.ForAll<string>(text => PointsAtItsWords(text ?? string.Empty)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void News_in_any_disorder_is_coded_and_every_offset_points_at_its_words()
    {
        Prop.ForAll(NewsWords.Texts, PointsAtItsWords).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Coding_twice_gives_the_same_bytes()
    {
        Prop.ForAll(NewsWords.Texts, text => Bytes(text).SequenceEqual(Bytes(text))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Four_threads_give_the_same_bytes_as_one()
    {
        var texts = Enumerable.Range(0, 40).Select(number => NewsWords.Repeated(1 + (number % 9)) + " Number " + number).ToArray();
        var alone = Array.ConvertAll(texts, Bytes);
        var together = new byte[texts.Length][];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, number => together[number] = Bytes(texts[number]));
        Assert.All(Enumerable.Range(0, texts.Length), number => Assert.Equal(alone[number], together[number]));
        Assert.Contains(alone, bytes => bytes.Length > 100);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("Moscow")]
    [InlineData("…")]
    [InlineData("Президент Грузии прибыл с визитом в Баку.")]
    [InlineData("Le ministre a mangé une pomme hier soir.")]
    public void A_text_that_tells_no_act_in_English_has_no_events(string text) =>
        Assert.Empty(BuiltInCoder.Instance.Code(new Article { Id = "1", Text = text, Published = Day }));

    [Fact]
    public void Without_a_publication_date_a_weekday_stays_unknown()
    {
        const string Text = "Georgian President Kavelashvili visited Baku on Wednesday.";
        var undated = Assert.Single(BuiltInCoder.Instance.Code(new Article { Id = "1", Text = Text }));
        var dated = Assert.Single(BuiltInCoder.Instance.Code(new Article { Id = "1", Text = Text, Published = Day }));
        Assert.Null(undated.Date);
        Assert.Equal("2025-04-16", dated.Date?.Value.ToString());
    }

    private static bool PointsAtItsWords(string text) =>
        BuiltInCoder.Instance.Code(new Article { Id = "1", Text = text, Published = Day }).All(coded => IsWithin(coded, text));

    private static bool IsWithin(CodedEvent coded, string text) =>
        coded.Sentence.Start >= 0 && coded.Sentence.Start <= coded.Trigger.Start && coded.Trigger.End <= coded.Sentence.End && coded.Sentence.End <= text.Length
        && text[coded.Trigger.Start..coded.Trigger.End] == coded.Trigger.Text
        && coded.Confidence is >= 0 and <= 1
        && !(coded.Actor.IsEmpty && coded.Recipient.IsEmpty)
        && coded.Actor.Concat(coded.Recipient).Concat(coded.SaidBy).All(party => (party.Start is not { } start || text[start..party.End!.Value] == party.Text) && party.Text.Length > 0 && party.Code != string.Empty)
        && (coded.Date?.Text is not { } date || text.Contains(date, StringComparison.Ordinal));

    private static byte[] Bytes(string text)
    {
        ImmutableArray<CodedEvent> events = BuiltInCoder.Instance.Code(new Article { Id = "1", Text = text, Published = Day });
        return JsonSerializer.SerializeToUtf8Bytes(new CodedArticle("1", events), DragomanJson.Contract.CodedArticle);
    }

    [Theory]
    [InlineData("Peru's neighbour protested against the road.")]
    [InlineData("Chad's rival attacked Chad's ally, and Chad's neighbour met its partner.")]
    public void A_neighbour_that_is_the_subject_is_not_asked_for_itself(string text) =>
        Assert.NotNull(BuiltInCoder.Instance.Explain(new Article { Id = "1", Text = text }));
}
