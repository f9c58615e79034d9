using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Events;
using Dragoman.Record.Export;
using Dragoman.Record.Import;
using Dragoman.Record.Tests.Export;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Record.Tests.Import;

/// <summary>Whatever a file holds, reading it ends, and each result is either a report whose offsets hold or a reason.</summary>
public sealed class AnyInputTests
{
    [Fact]
    public void No_text_is_too_odd() =>
        Prop.ForAll(AnyText.Of, text =>
        {
            foreach (var result in ImportFormats.Names.SelectMany(name => ImportFormats.Create(name)!.Read(new StringReader(text))))
            {
                Assert.True(result.Line > 0);
                Assert.Equal(result.Fault is null, result.Coded is not null && result.Article is not null);
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void Any_sentence_comes_back(string form) =>
        Prop.ForAll(AnyText.WellFormed, text =>
        {
            var words = EventTitle.OneLine(text.Replace("\0", "", StringComparison.Ordinal));
            if (words.Length == 0 || words == "NA") return;
            var found = new EventSummary
            {
                Id = "0123456789ab", Sentence = words, Reports = 1, Sources = 1,
                Coded = new CodedEvent
                {
                    Type = EventType.Aid, Status = EventStatus.Happened, Rule = "test.rule", Actor = [new ActorReference { Text = "Norway", Code = "NOR" }],
                    Trigger = new Trigger(0, words.Length, words), Sentence = new TextSpan(0, words.Length),
                },
            };
            using var output = new StringWriter(CultureInfo.InvariantCulture);
            EventFormats.Create(form, new ExportContext(default))!.WriteAll(output, [found]);
            var result = Assert.Single(ImportFormats.Create(form)!.Read(new StringReader(output.ToString())));
            Assert.Null(result.Fault);
            Assert.Equal(words, result.Article!.Text);
            Assert.Equal(result.Coded!.Trigger.Text, result.Article.Text[result.Coded.Trigger.Start..result.Coded.Trigger.End]);
        }).QuickCheckThrowOnFailure();
}
