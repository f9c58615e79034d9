namespace Dragoman.Coding.Tests.Attribution;

/// <summary>Lines marked as questions make an interview; "what" is nobody who says so.</summary>
public sealed class InterviewTests
{
    private const string Marked = """
        Marta Quispe taught law before she moved to Lima. We asked her about the treaty between Peru and Chile.

        Q: Tell us what was signed.

        Peru agreed to ship copper to Chile. I was there.

        Q: And Bolivia.

        Bolivia condemned the treaty on Monday.

        Q: Tell us what comes next.

        Nothing before the vote.
        """;

    [Theory]
    [InlineData("Q: ", "agreed")]
    [InlineData("Q: ", "condemned")]
    [InlineData("Question: ", "agreed")]
    [InlineData("Question: ", "condemned")]
    public void Marked_lines_are_questions(string mark, string trigger) => Assert.Equal("Marta Quispe", Sources(Marked.Replace("Q: ", mark, StringComparison.Ordinal), trigger));

    [Theory]
    [InlineData("agreed")]
    [InlineData("condemned")]
    public void Lines_without_a_mark_are_none(string trigger) => Assert.Equal("", Sources(Marked.Replace("Q: ", "", StringComparison.Ordinal), trigger));

    [Theory]
    [InlineData("Chad expelled Niger's envoy, citing what it said were threats.", "expelled", "")]
    [InlineData("Kenya expelled a Ugandan envoy, citing what it called lies.", "expelled", "")]
    [InlineData("Kenya jailed a Ugandan pilot for what the court said was spying.", "jailed", "")]
    [InlineData("Uganda expelled two envoys, Kenya's ministry said.", "expelled", "Kenya's ministry")]
    public void What_is_no_source(string text, string trigger, string sources) => Assert.Equal(sources, Sources(text, trigger));

    private static string Sources(string text, string trigger) => string.Join('|', BuiltInCoder.Told(text, trigger).SaidBy.Select(static party => party.Text));
}
