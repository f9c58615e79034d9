using System.Globalization;
using Dragoman.Coding.Actors;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Tests.Actors;

public partial class ActorResolverTests
{
    private static readonly ActorResolver Resolver = new(ActorLexicon.Load(KnowledgeFolder.BuiltIn));

    public static TheoryData<string, string, string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Names_the_actor(string phrase, string day, string code, string sector, string office, string name)
    {
        var on = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var actor = Resolver.Resolve(phrase, on);
        var told = actor is null ? "none" : $"{actor.Code ?? "-"} | {actor.Sector ?? "-"} | {actor.Office ?? "-"} | {actor.Name ?? "-"}";
        Assert.Equal(code == "none" ? "none" : $"{code} | {sector} | {office} | {name}", told);
    }
}
