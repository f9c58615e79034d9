using System.Collections.Immutable;
using Dragoman.Coding.Frames;
using Dragoman.Domain;

namespace Dragoman.Coding.Tests.News;

/// <summary>Sentences in the manner of news with what they report: a text, then a line "= TYPE ACTORS > RECIPIENTS status" for each event, a blank line between two. "*" stands for anybody.</summary>
internal static class NewsSentences
{
    private static readonly DateOnly Published = new(2025, 6, 30);

    /// <summary>What the coder makes of a file of sentences.</summary>
    public static NewsScore Score(string name)
    {
        int wanted = 0, coded = 0, typed = 0, full = 0;
        foreach (var block in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "News", name + ".txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var events = BuiltInCoder.Instance.Code(new Article { Id = name, Text = lines[0], Published = Published }).ToList();
            coded += events.Count;
            foreach (var line in lines[1..])
            {
                Assert.True(ExpectedEvent.TryParse(line[2..], out var want), line);
                wanted++;
                var found = events.Find(one => one.Type == want.Type && HasParties(want, one)) ?? events.Find(one => one.Type == want.Type);
                if (found is null) continue;
                events.Remove(found);
                typed++;
                if (HasParties(want, found)) full++;
            }
        }

        return new NewsScore(wanted, coded, typed, full);
    }

    private static bool HasParties(ExpectedEvent want, CodedEvent coded)
    {
        var isMeeting = want.Type is EventType.Consult && !IsAnybody(want.Actors) && !IsAnybody(want.Recipients);
        return isMeeting ? Fits([.. want.Actors, .. want.Recipients], [.. coded.Actor, .. coded.Recipient]) : Fits(want.Actors, coded.Actor) && Fits(want.Recipients, coded.Recipient);
    }

    /// <summary>Every party is wanted and every wanted one is there, by code, name or words; "-" stands for nobody.</summary>
    private static bool Fits(ImmutableArray<string> want, ImmutableArray<ActorReference> parties) =>
        IsAnybody(want)
        || (want.All(code => code == "-" || parties.Any(party => Is(party, code))) && parties.All(party => want.Any(code => Is(party, code))));

    private static bool Is(ActorReference party, string code) => code == party.Code || code == party.Text || code == party.Name;

    private static bool IsAnybody(ImmutableArray<string> codes) => codes.Contains("*");
}
