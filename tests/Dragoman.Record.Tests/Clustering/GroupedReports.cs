using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Clustering;

namespace Dragoman.Record.Tests.Clustering;

/// <summary>Reports that a person put into groups, read from a file beside the tests.</summary>
internal sealed record GroupedReports(ImmutableArray<MentionTraits> Reports, ImmutableDictionary<string, string> GroupOf, ImmutableDictionary<string, string> Sentences)
{
    public static GroupedReports Read(string file)
    {
        var reports = ImmutableArray.CreateBuilder<MentionTraits>();
        var groups = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var sentences = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var scenario = 0;
        foreach (var (line, number) in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Clustering", file)).Select((line, at) => (line, at + 1)))
        {
            if (line.StartsWith("##", StringComparison.Ordinal)) scenario++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.Split(" | ") is not [var group, var published, var type, var status, var parties, var date, var place, var sentence]) throw new FormatException($"{file}({number}): a line has eight parts");
            var id = string.Create(CultureInfo.InvariantCulture, $"{file}({number})");
            reports.Add(TraitsOf.Report(id, Coded(type, status, parties, date, place, sentence), sentence, DateOnly.Parse(published, CultureInfo.InvariantCulture)));
            groups.Add(id, string.Create(CultureInfo.InvariantCulture, $"{scenario} {group}"));
            sentences.Add(id, sentence);
        }

        return new GroupedReports(reports.ToImmutable(), groups.ToImmutable(), sentences.ToImmutable());
    }

    /// <summary>Pairs that both, only the program and only the person put together, as sentences.</summary>
    public (int Both, List<string> TooMany, List<string> Missing) Compare()
    {
        var found = EventClustering.Group(Reports).SelectMany((group, number) => group.Select(report => (report.Id, number))).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        var both = 0;
        List<string> tooMany = [], missing = [];
        for (var i = 0; i < Reports.Length; i++)
        {
            for (var j = i + 1; j < Reports.Length; j++)
            {
                var (a, b) = (Reports[i], Reports[j]);
                var (isWanted, isFound) = (GroupOf[a.Id] == GroupOf[b.Id], found[a.Id] == found[b.Id]);
                if (isWanted && isFound) both++;
                else if (isFound) tooMany.Add($"{a.Id} {Sentences[a.Id]} + {b.Id} {Sentences[b.Id]}: {Likeness.Of(a, b).Score:F2} {Likeness.Reason(a, b)}");
                else if (isWanted) missing.Add($"{a.Id} {Sentences[a.Id]} + {b.Id} {Sentences[b.Id]}: {Likeness.Of(a, b).Score:F2} {Likeness.Reason(a, b)}");
            }
        }

        return (both, tooMany, missing);
    }

    private static CodedEvent Coded(string type, string status, string parties, string date, string place, string sentence)
    {
        var sides = parties.Split(" > ");
        return new CodedEvent
        {
            Type = EventTypeNames.TryParse(type.Split('/')[0], out var known) ? known : throw new FormatException($"'{type}' is no type"),
            Mode = type.Contains('/', StringComparison.Ordinal) ? type.Split('/')[1] : null,
            Cameo = type.Split('/')[0],
            Status = status switch { "h" => EventStatus.Happened, "p" => EventStatus.Planned, "r" => EventStatus.Proposed, "c" => EventStatus.Conditional, "d" => EventStatus.Denied, "a" => EventStatus.Alleged, "o" => EventStatus.Ongoing, _ => throw new FormatException($"'{status}' is no status") },
            Actor = Side(sides[0]), Recipient = sides.Length > 1 ? Side(sides[1]) : [],
            Date = date == "-" ? null : new EventDate(PartialDate.Parse(date)),
            Place = place == "-" ? null : new EventPlace { Name = place },
            Rule = "set", Trigger = new Trigger(0, 1, sentence[..1]), Sentence = new TextSpan(0, sentence.Length),
        };
    }

    private static ImmutableArray<ActorReference> Side(string side) =>
    [
        .. side.Split(" + ").Select(party =>
        {
            var code = party.Split(':')[0];
            var person = party.Contains(':', StringComparison.Ordinal) ? party.Split(':')[1].Split(',') : null;
            return new ActorReference { Text = person?[0] ?? code, Code = code, Sector = "GOV", Name = person?[0], Office = person?[1] };
        }),
    ];
}
