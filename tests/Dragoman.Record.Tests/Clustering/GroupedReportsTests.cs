namespace Dragoman.Record.Tests.Clustering;

/// <summary>Measures clustering on the reports grouped by hand, pair by pair.</summary>
public sealed class GroupedReportsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("tuning.txt")]
    [InlineData("heldout.txt")]
    public void PairsOfReportsAreJoinedAsAPersonJoinsThem(string file)
    {
        var (both, tooMany, missing) = GroupedReports.Read(file).Compare();
        var f1 = 2.0 * both / ((2.0 * both) + tooMany.Count + missing.Count);
        var report = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}: {both} pairs joined rightly, {tooMany.Count} wrongly, {missing.Count} not; F1 {f1:F3}\n{string.Join('\n', tooMany.Select(pair => "wrongly " + pair).Concat(missing.Select(pair => "not " + pair)))}");
        output.WriteLine(report);
        Assert.True(f1 >= 0.9, report);
    }

    [Fact]
    public void TheSetsAreAsLargeAsTheyAreSaidToBe()
    {
        GroupedReports[] sets = [GroupedReports.Read("tuning.txt"), GroupedReports.Read("heldout.txt")];
        var inScenario = sets.Sum(set => set.Reports.GroupBy(report => set.GroupOf[report.Id].Split(' ')[0], StringComparer.Ordinal).Sum(scenario => scenario.Count() * (scenario.Count() - 1) / 2));
        var groups = sets.Sum(set => set.GroupOf.Values.Distinct(StringComparer.Ordinal).Count());
        output.WriteLine($"{sets.Sum(set => set.Reports.Length)} reports, {inScenario} pairs within scenarios, {groups} groups");
        Assert.Equal((256, 400, 146), (sets.Sum(set => set.Reports.Length), inScenario, groups));
    }
}
