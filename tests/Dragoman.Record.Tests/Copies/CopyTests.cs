using Dragoman.Domain;
using Dragoman.Record.Copies;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Record.Tests.Copies;

/// <summary>Syndicated copies: told from other stories whatever the dateline, the byline and the cut.</summary>
public sealed class CopyTests : IDisposable
{
    private const string Story = """
        The foreign ministers of Norway and Chile met in Oslo on 8 March 2021 and signed an agreement on fisheries, the two ministries said.
        The agreement regulates catches of mackerel and herring for five years and lets research ships of either side enter the harbours of the other.
        A joint commission will meet twice a year, in spring in Valparaíso and in autumn in Bergen, to settle what the agreement leaves open.
        The Norwegian minister called the text a beginning, and her guest said that his parliament would take it up before the winter recess.
        """;

    private readonly TemporaryRecord temporary = new();

    public void Dispose() => temporary.Dispose();

    public static TheoryData<string, string> SameStory => new()
    {
        { "the same", Story },
        { "a dateline before it", "OSLO, March 8 (An agency) — " + Story },
        { "another dateline", "Oslo (Wire) - " + Story },
        { "a byline before and credits after it", "By Ada Person\n\n" + Story + "\n(Reporting by Ada Person; Editing by Bo Other)" },
        { "another spelling of a few words", Story.Replace("signed", "have signed", StringComparison.Ordinal).Replace("her guest", "her Chilean guest", StringComparison.Ordinal) },
        { "other signs", Story.Replace("í", "i", StringComparison.Ordinal).ToUpperInvariant() },
        { "the last paragraph cut", string.Join('\n', Story.Split('\n')[..3]) },
    };

    public static TheoryData<string, string> OtherStory => new()
    {
        { "one paragraph alone", Story.Split('\n')[1] },
        { "one paragraph in another story", Story.Split('\n')[0] + "\nIn Santiago the cabinet spoke of copper, lithium and the price of bread, and a former minister told a newspaper that nobody had asked him about fish. The opposition announced a motion for the coming week. Its leader wants the talks with Peru and Bolivia to be held in public and asked for a list of all agreements that were signed abroad since January." },
        { "the same words in another order", string.Join(' ', Story.Split(' ').OrderBy(word => word, StringComparer.Ordinal)) },
        { "a short text", "The foreign ministers of Norway and Chile met in Oslo." },
    };

    [Theory]
    [MemberData(nameof(SameStory))]
    public void ACopyIsTold(string what, string text)
    {
        var (one, other) = (TextShingles.Of(Story)!, TextShingles.Of(text)!);
        Assert.True(one.IsCopyOf(other), what);
        Assert.True(other.IsCopyOf(one), what);
        Assert.NotEmpty(CopyFingerprint.Of(one).Intersect(CopyFingerprint.Of(other)));
    }

    [Theory]
    [MemberData(nameof(OtherStory))]
    public void AnotherStoryIsNoCopy(string what, string text) => Assert.False(TextShingles.Of(text) is { } other && TextShingles.Of(Story)!.IsCopyOf(other), what);

    [Fact]
    public void ATextResemblesItselfWhollyAndOthersAlikeBothWays()
    {
        var words = Gen.Elements("talks", "went", "on", "in", "Oslo", "Lima", "and", "Bergen", "about", "fish").ArrayOf(60).Select(words => string.Join(' ', words));
        Prop.ForAll(words.ToArbitrary(), words.ToArbitrary(), (first, second) =>
        {
            var (one, other) = (TextShingles.Of(first)!, TextShingles.Of(second)!);
            return one.Resemblance(one) == 1 && one.IsCopyOf(one) && one.Resemblance(other) == other.Resemblance(one) && one.IsCopyOf(other) == other.IsCopyOf(one)
                && CopyFingerprint.Of(one).SequenceEqual(CopyFingerprint.Of(TextShingles.Of(first)!));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void AnyTextHasACore()
    {
        Prop.ForAll<string>(text => SyndicatedText.Core(text ?? "").Length <= (text ?? "").Length).QuickCheckThrowOnFailure();
        Assert.StartsWith("The foreign ministers", SyndicatedText.Core("OSLO, March 8 (An agency) — " + Story), StringComparison.Ordinal);
    }

    [Fact]
    public void CopiesInThreeOutletsAreOneSource()
    {
        Add("a", "One outlet", Story);
        var second = Add("b", "Another outlet", "OSLO, March 8 (Wire) — " + Story.Replace("met in Oslo", "have met in the city of Oslo", StringComparison.Ordinal), "have met");
        var third = Add("c", "A third outlet", Story.Replace("signed an agreement", "agreed", StringComparison.Ordinal));

        Assert.Equal((1, 2), (second.Copies, third.Copies));
        var found = Assert.Single(temporary.Record.Find(new()).Events);
        Assert.Equal((3, 1), (found.Reports, found.Sources));
        Assert.Single(temporary.Record.FindEvent(found.Id)!.Reports.Select(report => report.CopyGroup).Distinct());
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void ACopyThatIsRewrittenBecomesASourceOfItsOwn()
    {
        Add("a", "One outlet", Story);
        Add("b", "Another outlet", "Oslo (Wire) - " + Story.Replace("signed an agreement", "agreed", StringComparison.Ordinal));
        Assert.Equal(1, temporary.Record.Find(new()).Events[0].Sources);

        Add("b", "Another outlet", "Fish was the talk of Oslo on Monday. The ministers of Norway and Chile met in a hotel by the harbour, ate herring, and told those who waited in the rain outside that there would be a paper soon, though neither of them would say when.");

        var found = Assert.Single(temporary.Record.Find(new()).Events);
        Assert.Equal((2, 2), (found.Reports, found.Sources));
        Assert.All(temporary.Record.FindEvent(found.Id)!.Reports, report => Assert.Null(report.CopyGroup));
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void ArticlesOfAnOlderRecordAreComparedToo()
    {
        Add("a", "One outlet", Story);
        temporary.Close();
        Sqlite.StoreDump.Run(temporary.File, "DELETE FROM band_runs; DELETE FROM band_buckets; INSERT INTO copies_to_find SELECT key FROM articles");

        Assert.Equal(1, Add("b", "Another outlet", "Oslo (Wire) - " + Story.Replace("signed an agreement", "agreed", StringComparison.Ordinal)).Copies);
        temporary.Close();
        Assert.Equal(0L, Sqlite.StoreDump.Value(temporary.File, "SELECT count(*) FROM copies_to_find"));
    }

    private Articles.AddResult Add(string id, string source, string text, string trigger = "met") =>
        temporary.Add(new ReportBuilder(id, text).From(source, "2021-03-08", $"https://{id}.example/story").Tells(EventType.Consult, trigger, "NOR; CHL", "CHL", date: "2021-03-08"));
}
